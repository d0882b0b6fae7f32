import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import type { Grid } from '../../host/workbook/grid';
import { ruleFromUniver, univerRuleFrom } from './conditionalRules';
import type { UniverAccess } from './univerAccess';

type RuleMembers = Pick<Grid, 'rules' | 'addRule' | 'changeRule' | 'removeRule'>;

/** Conditional formats. */
export function gridRules(univer: UniverAccess): RuleMembers {
  const model = univer.injector.get(ConditionalFormattingRuleModel);
  return {
    rules: (sheetId) => (model.getSubunitRules(univer.unitId, sheetId) ?? []).map(ruleFromUniver),
    addRule(sheetId, rule) {
      const id = `rule-${Math.random().toString(36).slice(2, 10)}`;
      univer.execute(AddCfCommand.id, { subUnitId: sheetId, rule: univerRuleFrom(rule, id) });
      return id;
    },
    changeRule: (sheetId, rule) =>
      univer.execute(SetCfCommand.id, { subUnitId: sheetId, cfId: rule.id, rule: univerRuleFrom(rule, rule.id) }),
    removeRule: (sheetId, ruleId) => univer.execute(DeleteCfCommand.id, { subUnitId: sheetId, cfId: ruleId }),
  };
}
