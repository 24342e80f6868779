/** Budget, costs, bills and charges, and the sums derived of them. */
@RecordBuilder.Include({Bill.class, Budget.class, Charge.class, CostItem.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.money;

import io.soabase.recordbuilder.core.RecordBuilder;

