//! The schema `CapacityAdviceRequestInstanceProperties`.

use gapi_runtime::v1::record;

use super::CapacityAdviceRequestInstancePropertiesScheduling;

record! {
    /// Instance provisioning properties.
    pub struct CapacityAdviceRequestInstanceProperties =
        "CapacityAdviceRequestInstanceProperties" {
        /// Specifies the scheduling options.
        pub scheduling: Option<Box<CapacityAdviceRequestInstancePropertiesScheduling>> =
            "scheduling",
    }
}
