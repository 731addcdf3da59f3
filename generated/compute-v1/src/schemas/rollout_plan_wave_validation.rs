//! The schema `RolloutPlanWaveValidation`.

use gapi_runtime::v1::record;

use super::RolloutPlanWaveValidationTimeBasedValidationMetadata;

record! {
    /// The validation to be performed before progressing to the next wave.
    pub struct RolloutPlanWaveValidation = "RolloutPlanWaveValidation" {
        /// Optional. Metadata required if type = "time".
        pub time_based_validation_metadata: Option<Box<RolloutPlanWaveValidationTimeBasedValidationMetadata>> =
            "timeBasedValidationMetadata",
        /// Required. The type of the validation. If a type of validation is associated
        /// with a metadata object, the appropriate metadata field mapping to the
        /// validation type must be provided in the validation message. Possible values
        /// are in quotes below alongside an explanation: "manual": The system waits for
        /// an end-user approval API before progressing to the next wave. "time": The
        /// system waits for a user specified duration before progressing to the next
        /// wave. TimeBasedValidation must be provided.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
