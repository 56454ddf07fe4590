export interface Company {
  roles: {
    id: string;
    title: string;
    step: number;
    lane: string;
    family: number;
  }[];
  moves: {from: string; to: string; kind: 'promotion' | 'lateral'}[];
  equals: [string, string][];
}

export function classic(name: 'development' | 'security'): Company;

/** `size` is how many roles there are, exactly. */
export function company(size: number, seed: number): Company;
