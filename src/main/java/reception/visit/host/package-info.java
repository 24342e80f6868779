/** Who receives and who works for the visit. */
@RecordBuilder.Include({DepartmentDuty.class, Host.class, Service.class, StaffMember.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.host;

import io.soabase.recordbuilder.core.RecordBuilder;

