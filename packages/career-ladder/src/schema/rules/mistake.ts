/** What is wrong with a text. The message goes on after the name of the key: `is "x"; …`. */
export interface Mistake {
  rule: string;
  message: string;
}
