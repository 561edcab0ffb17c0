import type { EntityType } from '../../schema/entity.ts';

export const ONE_OF_A_TYPE: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  organization: 'an organisation',
  place: 'a place',
};
