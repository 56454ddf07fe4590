/** The ladder as the passes see it: roles are numbers in their authored order. */
export interface Graph {
  roles: GraphRole[];
  /** No loops, no doubles; both ends exist. */
  moves: GraphMove[];
  /** No loops, no doubles; both ends exist; the first role is the one written first. */
  equals: [number, number][];
}

export interface GraphRole {
  step?: number;
  lane?: string;
  height?: number;
}

export interface GraphMove {
  from: number;
  to: number;
  promotion: boolean;
}
