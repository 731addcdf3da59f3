//! The schema `BiEngineStatistics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BiEngineReason;

record! {
    /// Statistics for a BI Engine specific query. Populated as part of JobStatistics2
    pub struct BiEngineStatistics = "BiEngineStatistics" {
        /// Output only. Specifies which mode of BI Engine acceleration was performed (if
        /// any).
        pub acceleration_mode: Option<Open<BiEngineStatisticsAccelerationMode>> =
            "accelerationMode",
        /// Output only. Specifies which mode of BI Engine acceleration was performed (if
        /// any).
        pub bi_engine_mode: Option<Open<BiEngineStatisticsBiEngineMode>> =
            "biEngineMode",
        /// In case of DISABLED or PARTIAL bi_engine_mode, these contain the explanatory
        /// reasons as to why BI Engine could not accelerate. In case the full query was
        /// accelerated, this field is not populated.
        pub bi_engine_reasons: Option<Vec<BiEngineReason>> = "biEngineReasons",
    }
}

open_enum! {
    /// Output only. Specifies which mode of BI Engine acceleration was performed (if
    /// any).
    pub enum BiEngineStatisticsAccelerationMode = "BiEngineStatistics.accelerationMode" {
        /// BiEngineMode type not specified.
        BiEngineAccelerationModeUnspecified = "BI_ENGINE_ACCELERATION_MODE_UNSPECIFIED",
        /// BI Engine acceleration was attempted but disabled. bi_engine_reasons
        /// specifies a more detailed reason.
        BiEngineDisabled = "BI_ENGINE_DISABLED",
        /// Some inputs were accelerated using BI Engine. See bi_engine_reasons for why
        /// parts of the query were not accelerated.
        PartialInput = "PARTIAL_INPUT",
        /// All of the query inputs were accelerated using BI Engine.
        FullInput = "FULL_INPUT",
        /// All of the query was accelerated using BI Engine.
        FullQuery = "FULL_QUERY",
    }
}

open_enum! {
    /// Output only. Specifies which mode of BI Engine acceleration was performed (if
    /// any).
    pub enum BiEngineStatisticsBiEngineMode = "BiEngineStatistics.biEngineMode" {
        /// BiEngineMode type not specified.
        AccelerationModeUnspecified = "ACCELERATION_MODE_UNSPECIFIED",
        /// BI Engine disabled the acceleration. bi_engine_reasons specifies a more
        /// detailed reason.
        Disabled = "DISABLED",
        /// Part of the query was accelerated using BI Engine. See bi_engine_reasons for
        /// why parts of the query were not accelerated.
        Partial = "PARTIAL",
        /// All of the query was accelerated using BI Engine.
        Full = "FULL",
    }
}
