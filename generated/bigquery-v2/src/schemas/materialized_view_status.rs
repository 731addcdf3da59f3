//! The schema `MaterializedViewStatus`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ErrorProto;

record! {
    /// Status of a materialized view. The last refresh timestamp status is omitted here,
    /// but is present in the MaterializedViewDefinition message.
    pub struct MaterializedViewStatus = "MaterializedViewStatus" {
        /// Output only. Error result of the last automatic refresh. If present,
        /// indicates that the last automatic refresh was unsuccessful.
        pub last_refresh_status: Option<Box<ErrorProto>> = "lastRefreshStatus",
        /// Output only. Refresh watermark of materialized view. The base tables' data
        /// were collected into the materialized view cache until this time.
        pub refresh_watermark: Option<Timestamp> = "refreshWatermark",
    }
}
