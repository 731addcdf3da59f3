//! The schema `RouteAsPath`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `RouteAsPath`.
    pub struct RouteAsPath = "RouteAsPath" {
        /// \[Output Only\] The AS numbers of the AS Path.
        pub as_lists: Option<Vec<u32>> = "asLists",
        /// \[Output Only\] The type of the AS Path, which can be one of the following
        /// values:
        ///
        /// - 'AS_SET': unordered set of autonomous systems that the route in has
        ///   traversed
        /// - 'AS_SEQUENCE': ordered set of autonomous systems that the route has
        ///   traversed
        /// - 'AS_CONFED_SEQUENCE': ordered set of Member Autonomous Systems in the local
        ///   confederation that the route has traversed
        /// - 'AS_CONFED_SET': unordered set of Member Autonomous Systems in the local
        ///   confederation that the route has traversed
        pub path_segment_type: Option<Open<RouteAsPathPathSegmentType>> =
            "pathSegmentType",
    }
}

open_enum! {
    /// \[Output Only\] The type of the AS Path, which can be one of the following
    /// values:
    ///
    /// - 'AS_SET': unordered set of autonomous systems that the route in has traversed
    /// - 'AS_SEQUENCE': ordered set of autonomous systems that the route has traversed
    /// - 'AS_CONFED_SEQUENCE': ordered set of Member Autonomous Systems in the local
    ///   confederation that the route has traversed
    /// - 'AS_CONFED_SET': unordered set of Member Autonomous Systems in the local
    ///   confederation that the route has traversed
    pub enum RouteAsPathPathSegmentType = "RouteAsPath.pathSegmentType" {
        /// The value `AS_CONFED_SEQUENCE`.
        AsConfedSequence = "AS_CONFED_SEQUENCE",
        /// The value `AS_CONFED_SET`.
        AsConfedSet = "AS_CONFED_SET",
        /// The value `AS_SEQUENCE`.
        AsSequence = "AS_SEQUENCE",
        /// The value `AS_SET`.
        AsSet = "AS_SET",
    }
}
