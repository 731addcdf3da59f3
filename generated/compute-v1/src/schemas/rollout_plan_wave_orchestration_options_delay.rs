//! The schema `RolloutPlanWaveOrchestrationOptionsDelay`.

use gapi_runtime::Duration;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Options to control the delay, if any, between batches of projects.
    pub struct RolloutPlanWaveOrchestrationOptionsDelay =
        "RolloutPlanWaveOrchestrationOptionsDelay" {
        /// Optional. Controls whether the delay should only be added between batches of
        /// projects corresponding to different locations, or also between batches of
        /// projects corresponding to the same location.
        ///
        /// Must be set to DELIMITER_UNSPECIFIED if no delay is to be added.
        pub delimiter: Option<Open<RolloutPlanWaveOrchestrationOptionsDelayDelimiter>> =
            "delimiter",
        /// Optional. The duration of the delay, if any, to be added between batches of
        /// projects. A zero duration corresponds to no delay.
        pub duration: Option<Duration> = "duration",
        /// Optional. Controls whether the specified duration is to be added at the end
        /// of each batch, or if the total processing time for each batch will be padded
        /// if needed to meet the specified duration.
        ///
        /// Must be set to TYPE_UNSPECIFIED if no delay is to be added.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<RolloutPlanWaveOrchestrationOptionsDelayType>> = "type",
    }
}

open_enum! {
    /// Optional. Controls whether the delay should only be added between batches of
    /// projects corresponding to different locations, or also between batches of
    /// projects corresponding to the same location.
    ///
    /// Must be set to DELIMITER_UNSPECIFIED if no delay is to be added.
    pub enum RolloutPlanWaveOrchestrationOptionsDelayDelimiter =
        "RolloutPlanWaveOrchestrationOptionsDelay.delimiter" {
        /// The delay will also be added between batches of projects corresponding to the
        /// same location.
        DelimiterBatch = "DELIMITER_BATCH",
        /// The delay will only be added between batches of projects corresponding to
        /// different locations.
        DelimiterLocation = "DELIMITER_LOCATION",
        /// No delay will be added between batches of projects. Processing will continue
        /// with the next batch as soon as the previous batch of LROs is done.
        DelimiterUnspecified = "DELIMITER_UNSPECIFIED",
    }
}

open_enum! {
    /// Optional. Controls whether the specified duration is to be added at the end of
    /// each batch, or if the total processing time for each batch will be padded if
    /// needed to meet the specified duration.
    ///
    /// Must be set to TYPE_UNSPECIFIED if no delay is to be added.
    pub enum RolloutPlanWaveOrchestrationOptionsDelayType =
        "RolloutPlanWaveOrchestrationOptionsDelay.type" {
        /// The total processing time for each batch of projects will be padded if needed
        /// to meet the specified delay duration.
        TypeMinimum = "TYPE_MINIMUM",
        /// The specified delay will directly be added after each batch of projects as
        /// specified by the delimiter.
        TypeOffset = "TYPE_OFFSET",
        /// No delay will be added between batches of projects. Processing will continue
        /// with the next batch as soon as the previous batch of LROs is done.
        TypeUnspecified = "TYPE_UNSPECIFIED",
    }
}
