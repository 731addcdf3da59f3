//! The schema `MaterializedViewStatistics`.

use gapi_runtime::v1::record;

use super::MaterializedView;

record! {
    /// Statistics of materialized views considered in a query job.
    pub struct MaterializedViewStatistics = "MaterializedViewStatistics" {
        /// Materialized views considered for the query job. Only certain materialized
        /// views are used. For a detailed list, see the child message. If many
        /// materialized views are considered, then the list might be incomplete.
        pub materialized_view: Option<Vec<MaterializedView>> = "materializedView",
    }
}
