//! The schema `SubnetworkLogConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The available logging options for this subnetwork.
    pub struct SubnetworkLogConfig = "SubnetworkLogConfig" {
        /// Can only be specified if VPC flow logging for this subnetwork is enabled.
        /// Toggles the aggregation interval for collecting flow logs. Increasing the
        /// interval time will reduce the amount of generated flow logs for long lasting
        /// connections. Default is an interval of 5 seconds per connection.
        pub aggregation_interval: Option<Open<SubnetworkLogConfigAggregationInterval>> =
            "aggregationInterval",
        /// Whether to enable flow logging for this subnetwork. If this field is not
        /// explicitly set, it will not appear in get listings. If not set the default
        /// behavior is determined by the org policy, if there is no org policy
        /// specified, then it will default to disabled. Flow logging isn't supported if
        /// the subnet purpose field is set to REGIONAL_MANAGED_PROXY.
        pub enable: Option<bool> = "enable",
        /// Can only be specified if VPC flow logs for this subnetwork is enabled. The
        /// filter expression is used to define which VPC flow logs should be exported to
        /// Cloud Logging.
        pub filter_expr: Option<String> = "filterExpr",
        /// Can only be specified if VPC flow logging for this subnetwork is enabled. The
        /// value of the field must be in \[0, 1\]. Set the sampling rate of VPC flow
        /// logs within the subnetwork where 1.0 means all collected logs are reported
        /// and 0.0 means no logs are reported. Default is 0.5 unless otherwise specified
        /// by the org policy, which means half of all collected logs are reported.
        pub flow_sampling: Option<f64> = "flowSampling",
        /// Can only be specified if VPC flow logs for this subnetwork is enabled.
        /// Configures whether all, none or a subset of metadata fields should be added
        /// to the reported VPC flow logs. Default isEXCLUDE_ALL_METADATA.
        pub metadata: Option<Open<SubnetworkLogConfigMetadata>> = "metadata",
        /// Can only be specified if VPC flow logs for this subnetwork is enabled and
        /// "metadata" was set to CUSTOM_METADATA.
        pub metadata_fields: Option<Vec<String>> = "metadataFields",
    }
}

open_enum! {
    /// Can only be specified if VPC flow logging for this subnetwork is enabled. Toggles
    /// the aggregation interval for collecting flow logs. Increasing the interval time
    /// will reduce the amount of generated flow logs for long lasting connections.
    /// Default is an interval of 5 seconds per connection.
    pub enum SubnetworkLogConfigAggregationInterval =
        "SubnetworkLogConfig.aggregationInterval" {
        /// The value `INTERVAL_10_MIN`.
        Interval10Min = "INTERVAL_10_MIN",
        /// The value `INTERVAL_15_MIN`.
        Interval15Min = "INTERVAL_15_MIN",
        /// The value `INTERVAL_1_MIN`.
        Interval1Min = "INTERVAL_1_MIN",
        /// The value `INTERVAL_30_SEC`.
        Interval30Sec = "INTERVAL_30_SEC",
        /// The value `INTERVAL_5_MIN`.
        Interval5Min = "INTERVAL_5_MIN",
        /// The value `INTERVAL_5_SEC`.
        Interval5Sec = "INTERVAL_5_SEC",
    }
}

open_enum! {
    /// Can only be specified if VPC flow logs for this subnetwork is enabled. Configures
    /// whether all, none or a subset of metadata fields should be added to the reported
    /// VPC flow logs. Default isEXCLUDE_ALL_METADATA.
    pub enum SubnetworkLogConfigMetadata = "SubnetworkLogConfig.metadata" {
        /// The value `CUSTOM_METADATA`.
        CustomMetadata = "CUSTOM_METADATA",
        /// The value `EXCLUDE_ALL_METADATA`.
        ExcludeAllMetadata = "EXCLUDE_ALL_METADATA",
        /// The value `INCLUDE_ALL_METADATA`.
        IncludeAllMetadata = "INCLUDE_ALL_METADATA",
    }
}
