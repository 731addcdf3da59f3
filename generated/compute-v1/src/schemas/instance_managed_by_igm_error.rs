//! The schema `InstanceManagedByIgmError`.

use gapi_runtime::v1::record;

use super::InstanceManagedByIgmErrorInstanceActionDetails;
use super::InstanceManagedByIgmErrorManagedInstanceError;

record! {
    /// The schema `InstanceManagedByIgmError`.
    pub struct InstanceManagedByIgmError = "InstanceManagedByIgmError" {
        /// Output only. Contents of the error.
        pub error: Option<Box<InstanceManagedByIgmErrorManagedInstanceError>> = "error",
        /// Output only. Details of the instance action that triggered this error. May be
        /// null, if the error was not caused by an action on an instance. This field is
        /// optional.
        pub instance_action_details: Option<Box<InstanceManagedByIgmErrorInstanceActionDetails>> =
            "instanceActionDetails",
        /// Output only. The time that this error occurred. This value is in RFC3339 text
        /// format.
        pub timestamp: Option<String> = "timestamp",
    }
}
