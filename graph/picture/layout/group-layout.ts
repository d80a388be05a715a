/**
 * The inside of every group, laid out by ELK in one call: theses at the left, what speaks for them to the right of them.
 * The groups know nothing of each other here, so that unfolding one essay leaves the others as they are.
 */
import type { Plan } from '../plan/plan.ts';
import type { ElkLayout } from './elk-graph.ts';
import { elkGroup } from './elk-group.ts';
import type { Former } from './former.ts';
import { readLayout, type GroupLayout } from './read-layout.ts';

export async function layoutGroups(plan: Plan, elk: ElkLayout, former?: Former): Promise<GroupLayout[]> {
  const boxesInAll = plan.groups.reduce((sum, { boxes }) => sum + boxes.length, 0);
  const result = await elk({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'box', 'elk.hierarchyHandling': 'SEPARATE_CHILDREN' },
    children: plan.groups.map((group) => elkGroup(group, boxesInAll, plan.joints.filter((joint) => joint.group === group.key), former)),
  });
  const nodes = new Map((result.children ?? []).map((node) => [node.id, node]));
  return plan.groups.map((group) => {
    const node = nodes.get(group.key);
    return readLayout(group, node ?? { id: group.key });
  });
}
