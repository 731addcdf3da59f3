//! The schema `ManagedInstanceVersion`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ManagedInstanceVersion`.
    pub struct ManagedInstanceVersion = "ManagedInstanceVersion" {
        /// Output only. \[Output Only\] The intended template of the instance. This
        /// field is empty when current_action is one of { DELETING, ABANDONING }.
        pub instance_template: Option<String> = "instanceTemplate",
        /// Output only. \[Output Only\] Name of the version.
        pub name: Option<String> = "name",
    }
}
