/** Who comes, what they need, and what is derived of them. */
@RecordBuilder.Include({ForeignVisit.class, Guest.class, GuestGroup.class, Guests.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.guests;

import io.soabase.recordbuilder.core.RecordBuilder;

