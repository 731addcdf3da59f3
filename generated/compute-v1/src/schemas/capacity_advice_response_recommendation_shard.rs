//! The schema `CapacityAdviceResponseRecommendationShard`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Shards represent blocks of uniform capacity in recommendations. Each shard is for
    /// a single zone and a single machine shape. Each shard defines a size expressed as
    /// the number of VMs.
    pub struct CapacityAdviceResponseRecommendationShard =
        "CapacityAdviceResponseRecommendationShard" {
        /// The number of instances.
        pub instance_count: Option<i32> = "instanceCount",
        /// The machine type corresponds to the instance selection in the request.
        pub machine_type: Option<String> = "machineType",
        /// The provisioning model that you want to view recommendations for.
        pub provisioning_model: Option<Open<CapacityAdviceResponseRecommendationShardProvisioningModel>> =
            "provisioningModel",
        /// Output only. The zone name for this shard.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// The provisioning model that you want to view recommendations for.
    pub enum CapacityAdviceResponseRecommendationShardProvisioningModel =
        "CapacityAdviceResponseRecommendationShard.provisioningModel" {
        /// Instance is provisioned using the Flex Start provisioning model and has a
        /// limited runtime.
        FlexStart = "FLEX_START",
        /// Bound to the lifecycle of the reservation in which it is provisioned.
        ReservationBound = "RESERVATION_BOUND",
        /// Heavily discounted, no guaranteed runtime.
        Spot = "SPOT",
        /// Standard provisioning with user controlled runtime, no discounts.
        Standard = "STANDARD",
    }
}
