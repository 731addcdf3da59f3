//! The schema `InstanceManagedByIgmErrorManagedInstanceError`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceManagedByIgmErrorManagedInstanceError`.
    pub struct InstanceManagedByIgmErrorManagedInstanceError =
        "InstanceManagedByIgmErrorManagedInstanceError" {
        /// Output only. Error code.
        pub code: Option<String> = "code",
        /// Output only. Error message.
        pub message: Option<String> = "message",
    }
}
