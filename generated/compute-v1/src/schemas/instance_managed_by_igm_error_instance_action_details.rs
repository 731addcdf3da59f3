//! The schema `InstanceManagedByIgmErrorInstanceActionDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ManagedInstanceVersion;

record! {
    /// The schema `InstanceManagedByIgmErrorInstanceActionDetails`.
    pub struct InstanceManagedByIgmErrorInstanceActionDetails =
        "InstanceManagedByIgmErrorInstanceActionDetails" {
        /// Output only. Action that managed instance group was executing on the instance
        /// when the error occurred. Possible values:
        pub action: Option<Open<InstanceManagedByIgmErrorInstanceActionDetailsAction>> =
            "action",
        /// Output only. The URL of the instance. The URL can be set even if the instance
        /// has not yet been created.
        pub instance: Option<String> = "instance",
        /// Output only. Version this instance was created from, or was being created
        /// from, but the creation failed. Corresponds to one of the versions that were
        /// set on the Instance Group Manager resource at the time this instance was
        /// being created.
        pub version: Option<Box<ManagedInstanceVersion>> = "version",
    }
}

open_enum! {
    /// Output only. Action that managed instance group was executing on the instance
    /// when the error occurred. Possible values:
    pub enum InstanceManagedByIgmErrorInstanceActionDetailsAction =
        "InstanceManagedByIgmErrorInstanceActionDetails.action" {
        /// The managed instance group is abandoning this instance. The instance will be
        /// removed from the instance group and from any target pools that are associated
        /// with this group.
        Abandoning = "ABANDONING",
        /// The managed instance group is creating this instance. If the group fails to
        /// create this instance, it will try again until it is successful.
        Creating = "CREATING",
        /// The managed instance group is attempting to create this instance only once.
        /// If the group fails to create this instance, it does not try again and the
        /// group's targetSize value is decreased.
        CreatingWithoutRetries = "CREATING_WITHOUT_RETRIES",
        /// The managed instance group is permanently deleting this instance.
        Deleting = "DELETING",
        /// The managed instance group has not scheduled any actions for this instance.
        None = "NONE",
        /// The managed instance group is recreating this instance.
        Recreating = "RECREATING",
        /// The managed instance group is applying configuration changes to the instance
        /// without stopping it. For example, the group can update the target pool list
        /// for an instance without stopping that instance.
        Refreshing = "REFRESHING",
        /// The managed instance group is restarting this instance.
        Restarting = "RESTARTING",
        /// The managed instance group is resuming this instance.
        Resuming = "RESUMING",
        /// The managed instance group is starting this instance.
        Starting = "STARTING",
        /// The managed instance group is stopping this instance.
        Stopping = "STOPPING",
        /// The managed instance group is suspending this instance.
        Suspending = "SUSPENDING",
        /// The managed instance group is verifying this already created instance.
        /// Verification happens every time the instance is (re)created or restarted and
        /// consists of:
        ///
        /// - 1\. Waiting until health check specified as part of this managed instance
        ///   group's autohealing policy reports HEALTHY. Note: Applies only if
        ///   autohealing policy has a health check specified
        /// - 2\. Waiting for addition verification steps performed as post-instance
        ///   creation (subject to future extensions).
        Verifying = "VERIFYING",
    }
}
