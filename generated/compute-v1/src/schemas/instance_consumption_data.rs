//! The schema `InstanceConsumptionData`.

use gapi_runtime::v1::record;

use super::InstanceConsumptionInfo;

record! {
    /// The schema `InstanceConsumptionData`.
    pub struct InstanceConsumptionData = "InstanceConsumptionData" {
        /// Output only. Resources consumed by the instance.
        pub consumption_info: Option<Box<InstanceConsumptionInfo>> = "consumptionInfo",
        /// Output only. Server-defined URL for the instance.
        pub instance: Option<String> = "instance",
    }
}
