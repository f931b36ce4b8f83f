/** Somebody on GitHub. The number decides who it is: a login can change hands. */
export interface Account {
  login: string;
  id: number;
}
