/**
 * Strongly connected components of a graph, each after those it leads to (Tarjan, “Depth-first search and linear graph
 * algorithms”, SIAM J. Comput. 1972; without recursion, since scripts can be long).
 * @param length how many nodes there are, numbered from 0
 * @param ways the nodes one can come to from a node
 */
export function stronglyConnected(length: number, ways: (at: number) => readonly number[]): number[][] {
  const order = new Int32Array(length).fill(-1);
  const low = new Int32Array(length);
  const isOpen = new Uint8Array(length);
  const open: number[] = [];
  const found: number[][] = [];
  let next = 0;
  for (let root = 0; root < length; root++) {
    if (order[root] !== -1) continue;
    const stack = [{ at: root, ways: ways(root), done: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { at } = top;
      if (top.done === 0) {
        order[at] = low[at] = next++;
        open.push(at);
        isOpen[at] = 1;
      }
      const to = top.ways[top.done++];
      if (to !== undefined) {
        if (order[to] === -1) stack.push({ at: to, ways: ways(to), done: 0 });
        else if (isOpen[to]) low[at] = Math.min(low[at] ?? 0, order[to] ?? 0);
        continue;
      }
      stack.pop();
      const before = stack.at(-1);
      if (before) low[before.at] = Math.min(low[before.at] ?? 0, low[at] ?? 0);
      if (low[at] !== order[at]) continue;
      const component: number[] = [];
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        isOpen[member] = 0;
        component.push(member);
        if (member === at) break;
      }
      found.push(component);
    }
  }
  return found;
}
