/** Vehicles and journeys, and the hours and seats derived of them. */
@RecordBuilder.Include({Leg.class, Transport.class, Vehicle.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.transport;

import io.soabase.recordbuilder.core.RecordBuilder;

