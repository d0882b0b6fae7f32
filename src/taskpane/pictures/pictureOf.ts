import { methodOf } from '../views/methodsTemplate';
import { cohortsPicture } from './cohortsPicture';
import { methodsPicture } from './methodsPicture';
import { periodLines, staffLines } from './models/periodLines';
import { periodsPicture } from './periodsPicture';
import type { Picture, Subject } from './picture';
import type { PictureKind } from './pictureKinds';
import { survivalPicture } from './survivalPicture';

/** A picture of what Compare shows; null where there is nothing to draw of this kind. */
export function pictureOf(kind: PictureKind, subject: Subject): Picture | null {
  const { result, origin, series } = subject.view;
  const staff = result.kind === 'staff' ? result.chosen.staff : null;
  const outcome = result.kind === 'outcome' ? result.outcome : (staff?.outcome ?? null);
  if (!outcome) return null;
  switch (kind) {
    case 'methods':
      return methodsPicture(outcome, subject);
    case 'periods': {
      const names = origin.kind === 'example' ? subject.sentences.example.labels : [];
      const found = staff ? staffLines(staff) : series ? periodLines(outcome, series, names) : null;
      return found && periodsPicture(found, outcome, methodOf(origin) ?? 'cumulative', subject);
    }
    case 'survival':
      return staff && survivalPicture(staff, subject);
    case 'cohorts':
      return staff && cohortsPicture(staff, subject);
  }
}
