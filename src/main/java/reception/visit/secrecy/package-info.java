/** Secrecy, documents, channels and the media. */
@RecordBuilder.Include({Confidentiality.class, ForeignMaterial.class, MediaPlan.class, PersonalDataUse.class, SecretDocument.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.secrecy;

import io.soabase.recordbuilder.core.RecordBuilder;

