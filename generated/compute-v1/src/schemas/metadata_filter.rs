//! The schema `MetadataFilter`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::MetadataFilterLabelMatch;

record! {
    /// Opaque filter criteria used by load balancers to restrict routing configuration
    /// to a limited set of load balancing proxies. Proxies and sidecars involved in load
    /// balancing would typically present metadata to the load balancers that need to
    /// match criteria specified here. If a match takes place, the relevant configuration
    /// is made available to those proxies.
    ///
    /// For each metadataFilter in this list, if itsfilterMatchCriteria is set to
    /// MATCH_ANY, at least one of thefilterLabels must match the corresponding label
    /// provided in the metadata. If its filterMatchCriteria is set to MATCH_ALL, then
    /// all of its filterLabels must match with corresponding labels provided in the
    /// metadata.
    ///
    /// An example for using metadataFilters would be: if load balancing involves Envoys,
    /// they receive routing configuration when values inmetadataFilters match values
    /// supplied in of their XDS requests to loadbalancers.
    pub struct MetadataFilter = "MetadataFilter" {
        /// The list of label value pairs that must match labels in the provided metadata
        /// based on filterMatchCriteria
        ///
        /// This list must not be empty and can have at the most 64 entries.
        pub filter_labels: Option<Vec<MetadataFilterLabelMatch>> = "filterLabels",
        /// Specifies how individual filter label matches within the list of filterLabels
        /// and contributes toward the overall metadataFilter match.
        ///
        /// Supported values are:
        ///
        /// - MATCH_ANY: at least one of the filterLabels must have a matching label in
        ///   the provided metadata.
        /// - MATCH_ALL: all filterLabels must have matching labels in the provided
        ///   metadata.
        pub filter_match_criteria: Option<Open<MetadataFilterFilterMatchCriteria>> =
            "filterMatchCriteria",
    }
}

open_enum! {
    /// Specifies how individual filter label matches within the list of filterLabels and
    /// contributes toward the overall metadataFilter match.
    ///
    /// Supported values are:
    ///
    /// - MATCH_ANY: at least one of the filterLabels must have a matching label in the
    ///   provided metadata.
    /// - MATCH_ALL: all filterLabels must have matching labels in the provided metadata.
    pub enum MetadataFilterFilterMatchCriteria = "MetadataFilter.filterMatchCriteria" {
        /// Specifies that all filterLabels must match for themetadataFilter to be
        /// considered a match.
        MatchAll = "MATCH_ALL",
        /// Specifies that any filterLabel must match for themetadataFilter to be
        /// considered a match.
        MatchAny = "MATCH_ANY",
        /// Indicates that the match criteria was not set. AmetadataFilter must never be
        /// created with this value.
        NotSet = "NOT_SET",
    }
}
