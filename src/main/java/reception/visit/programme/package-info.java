/** The visit, its purpose and its programme, and the hours and places derived of them. */
@RecordBuilder.Include({ConcurrentVisit.class, Contingency.class, Drone.class, EarlierVisit.class, Event.class, ItineraryItem.class, Purpose.class, Security.class, Tour.class, Visit.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.programme;

import io.soabase.recordbuilder.core.RecordBuilder;

