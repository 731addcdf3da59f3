//! The schema `PerInstanceConfig`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PreservedState;

record! {
    /// The schema `PerInstanceConfig`.
    pub struct PerInstanceConfig = "PerInstanceConfig" {
        /// Fingerprint of this per-instance config. This field can be used in optimistic
        /// locking. It is ignored when inserting a per-instance config. An up-to-date
        /// fingerprint must be provided in order to update an existing per-instance
        /// configuration or the field needs to be unset.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// The name of a per-instance configuration and its corresponding instance.
        /// Serves as a merge key during UpdatePerInstanceConfigs operations, that is, if
        /// a per-instance configuration with the same name exists then it will be
        /// updated, otherwise a new one will be created for the VM instance with the
        /// same name. An attempt to create a per-instance configuration for a VM
        /// instance that either doesn't exist or is not part of the group will result in
        /// an error.
        pub name: Option<String> = "name",
        /// The intended preserved state for the given instance. Does not contain
        /// preserved state generated from a stateful policy.
        pub preserved_state: Option<Box<PreservedState>> = "preservedState",
        /// The status of applying this per-instance configuration on the corresponding
        /// managed instance.
        pub status: Option<Open<PerInstanceConfigStatus>> = "status",
    }
}

open_enum! {
    /// The status of applying this per-instance configuration on the corresponding
    /// managed instance.
    pub enum PerInstanceConfigStatus = "PerInstanceConfig.status" {
        /// The per-instance configuration is being applied to the instance, but is not
        /// yet effective, possibly waiting for the instance to, for example,REFRESH.
        Applying = "APPLYING",
        /// The per-instance configuration deletion is being applied on the instance,
        /// possibly waiting for the instance to, for example, REFRESH.
        Deleting = "DELETING",
        /// The per-instance configuration is effective on the instance, meaning that all
        /// disks, ips and metadata specified in this configuration are attached or set
        /// on the instance.
        Effective = "EFFECTIVE",
        /// \*\[Default\]\* The default status, when no per-instance configuration
        /// exists.
        None = "NONE",
        /// The per-instance configuration is set on an instance but not been applied
        /// yet.
        Unapplied = "UNAPPLIED",
        /// The per-instance configuration has been deleted, but the deletion is not yet
        /// applied.
        UnappliedDeletion = "UNAPPLIED_DELETION",
    }
}
