//! The schema `RegionInstanceGroupManagersApplyUpdatesRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// RegionInstanceGroupManagers.applyUpdatesToInstances
    pub struct RegionInstanceGroupManagersApplyUpdatesRequest =
        "RegionInstanceGroupManagersApplyUpdatesRequest" {
        /// Flag to update all instances instead of specified list of "instances". If the
        /// flag is set to true then the instances may not be specified in the request.
        pub all_instances: Option<bool> = "allInstances",
        /// The list of URLs of one or more instances for which you want to apply
        /// updates. Each URL can be a full URL or a partial URL, such
        /// aszones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
        /// The minimal action that you want to perform on each instance during the
        /// update:
        ///
        /// - REPLACE: At minimum, delete the instance and create it again.
        /// - RESTART: Stop the instance and start it again.
        /// - REFRESH: Do not stop the instance and limit disruption as much as possible.
        /// - NONE: Do not disrupt the instance at all.
        ///
        /// By default, the minimum action is NONE. If your update requires a more
        /// disruptive action than you set with this flag, the necessary action is
        /// performed to execute the update.
        pub minimal_action: Option<Open<RegionInstanceGroupManagersApplyUpdatesRequestMinimalAction>> =
            "minimalAction",
        /// The most disruptive action that you want to perform on each instance during
        /// the update:
        ///
        /// - REPLACE: Delete the instance and create it again.
        /// - RESTART: Stop the instance and start it again.
        /// - REFRESH: Do not stop the instance and limit disruption as much as possible.
        /// - NONE: Do not disrupt the instance at all.
        ///
        /// By default, the most disruptive allowed action is REPLACE. If your update
        /// requires a more disruptive action than you set with this flag, the update
        /// request will fail.
        pub most_disruptive_allowed_action: Option<Open<RegionInstanceGroupManagersApplyUpdatesRequestMostDisruptiveAllowedAction>> =
            "mostDisruptiveAllowedAction",
    }
}

open_enum! {
    /// The minimal action that you want to perform on each instance during the update:
    ///
    /// - REPLACE: At minimum, delete the instance and create it again.
    /// - RESTART: Stop the instance and start it again.
    /// - REFRESH: Do not stop the instance and limit disruption as much as possible.
    /// - NONE: Do not disrupt the instance at all.
    ///
    /// By default, the minimum action is NONE. If your update requires a more disruptive
    /// action than you set with this flag, the necessary action is performed to execute
    /// the update.
    pub enum RegionInstanceGroupManagersApplyUpdatesRequestMinimalAction =
        "RegionInstanceGroupManagersApplyUpdatesRequest.minimalAction" {
        /// Do not perform any action.
        None = "NONE",
        /// Do not stop the instance.
        Refresh = "REFRESH",
        /// (Default.) Replace the instance according to the replacement method option.
        Replace = "REPLACE",
        /// Stop the instance and start it again.
        Restart = "RESTART",
    }
}

open_enum! {
    /// The most disruptive action that you want to perform on each instance during the
    /// update:
    ///
    /// - REPLACE: Delete the instance and create it again.
    /// - RESTART: Stop the instance and start it again.
    /// - REFRESH: Do not stop the instance and limit disruption as much as possible.
    /// - NONE: Do not disrupt the instance at all.
    ///
    /// By default, the most disruptive allowed action is REPLACE. If your update
    /// requires a more disruptive action than you set with this flag, the update request
    /// will fail.
    pub enum RegionInstanceGroupManagersApplyUpdatesRequestMostDisruptiveAllowedAction =
        "RegionInstanceGroupManagersApplyUpdatesRequest.mostDisruptiveAllowedAction" {
        /// Do not perform any action.
        None = "NONE",
        /// Do not stop the instance.
        Refresh = "REFRESH",
        /// (Default.) Replace the instance according to the replacement method option.
        Replace = "REPLACE",
        /// Stop the instance and start it again.
        Restart = "RESTART",
    }
}
