/** Meeting and seeing off, decoration and gifts. */
@RecordBuilder.Include({Decor.class, Gift.class, ReceivedGift.class, WelcomeItem.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.welcome;

import io.soabase.recordbuilder.core.RecordBuilder;

