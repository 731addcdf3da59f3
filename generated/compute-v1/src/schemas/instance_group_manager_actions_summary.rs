//! The schema `InstanceGroupManagerActionsSummary`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagerActionsSummary`.
    pub struct InstanceGroupManagerActionsSummary =
        "InstanceGroupManagerActionsSummary" {
        /// Output only. The total number of instances in the managed instance group that
        /// are scheduled to be abandoned. Abandoning an instance removes it from the
        /// managed instance group without deleting it.
        pub abandoning: Option<i32> = "abandoning",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be created or are currently being created. If the group fails to
        /// create any of these instances, it tries again until it creates the instance
        /// successfully.
        ///
        /// If you have disabled creation retries, this field will not be populated;
        /// instead, the creatingWithoutRetries field will be populated.
        pub creating: Option<i32> = "creating",
        /// Output only. The number of instances that the managed instance group will
        /// attempt to create. The group attempts to create each instance only once. If
        /// the group fails to create any of these instances, it decreases the group's
        /// targetSize value accordingly.
        pub creating_without_retries: Option<i32> = "creatingWithoutRetries",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be deleted or are currently being deleted.
        pub deleting: Option<i32> = "deleting",
        /// Output only. The number of instances in the managed instance group that are
        /// running and have no scheduled actions.
        pub none: Option<i32> = "none",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be recreated or are currently being being recreated. Recreating
        /// an instance deletes the existing root persistent disk and creates a new disk
        /// from the image that is defined in the instance template.
        pub recreating: Option<i32> = "recreating",
        /// Output only. The number of instances in the managed instance group that are
        /// being reconfigured with properties that do not require a restart or a
        /// recreate action. For example, setting or removing target pools for the
        /// instance.
        pub refreshing: Option<i32> = "refreshing",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be restarted or are currently being restarted.
        pub restarting: Option<i32> = "restarting",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be resumed or are currently being resumed.
        pub resuming: Option<i32> = "resuming",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be started or are currently being started.
        pub starting: Option<i32> = "starting",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be stopped or are currently being stopped.
        pub stopping: Option<i32> = "stopping",
        /// Output only. The number of instances in the managed instance group that are
        /// scheduled to be suspended or are currently being suspended.
        pub suspending: Option<i32> = "suspending",
        /// Output only. The number of instances in the managed instance group that are
        /// being verified. See the managedInstances\[\].currentAction property in the
        /// listManagedInstances method documentation.
        pub verifying: Option<i32> = "verifying",
    }
}
