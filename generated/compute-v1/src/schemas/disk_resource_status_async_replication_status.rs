//! The schema `DiskResourceStatusAsyncReplicationStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `DiskResourceStatusAsyncReplicationStatus`.
    pub struct DiskResourceStatusAsyncReplicationStatus =
        "DiskResourceStatusAsyncReplicationStatus" {
        /// The property `state`.
        pub state: Option<Open<DiskResourceStatusAsyncReplicationStatusState>> = "state",
    }
}

open_enum! {
    /// The property `state` of `DiskResourceStatusAsyncReplicationStatus`.
    pub enum DiskResourceStatusAsyncReplicationStatusState =
        "DiskResourceStatusAsyncReplicationStatus.state" {
        /// Replication is active.
        Active = "ACTIVE",
        /// Secondary disk is created and is waiting for replication to start.
        Created = "CREATED",
        /// Replication is starting.
        Starting = "STARTING",
        /// The value `STATE_UNSPECIFIED`.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Replication is stopped.
        Stopped = "STOPPED",
        /// Replication is stopping.
        Stopping = "STOPPING",
    }
}
