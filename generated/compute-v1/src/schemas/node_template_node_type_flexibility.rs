//! The schema `NodeTemplateNodeTypeFlexibility`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NodeTemplateNodeTypeFlexibility`.
    pub struct NodeTemplateNodeTypeFlexibility = "NodeTemplateNodeTypeFlexibility" {
        /// The property `cpus`.
        pub cpus: Option<String> = "cpus",
        /// The property `localSsd`.
        pub local_ssd: Option<String> = "localSsd",
        /// The property `memory`.
        pub memory: Option<String> = "memory",
    }
}
