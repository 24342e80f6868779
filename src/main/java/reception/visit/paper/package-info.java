/** Letter, approval, exceptions and records, and what is derived of them. */
@RecordBuilder.Include({Approval.class, ApprovalStep.class, Change.class, Letter.class, LetterCoverage.class, Review.class, Waiver.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.paper;

import io.soabase.recordbuilder.core.RecordBuilder;

