/** Hotels and rooms, and the nights derived of them. */
@RecordBuilder.Include({Lodging.class, Room.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.lodging;

import io.soabase.recordbuilder.core.RecordBuilder;

