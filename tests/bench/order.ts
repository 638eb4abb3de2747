import { bareForum } from '../../pipeline/forums.ts';
import type { Order } from '../../pipeline/order.ts';
import { loadPolicy, loadProfile } from '../../pipeline/profile.ts';

/** One edition of a file of invented rows. */
export function benchOrder(file: string, archive: string): Order {
  return {
    files: [file],
    profile: { ...loadProfile('data/sample/profile.yaml'), exported: '2017-03-31' },
    policy: loadPolicy(),
    forums: [bareForum(38, '2017-01-17', { zh: '示例数据', en: 'sample data' })],
    archive,
    register: `${archive}-register`,
  };
}
