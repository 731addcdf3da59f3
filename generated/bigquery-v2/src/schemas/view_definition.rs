//! The schema `ViewDefinition`.

use gapi_runtime::v1::record;

use super::ForeignViewDefinition;
use super::PrivacyPolicy;
use super::UserDefinedFunctionResource;

record! {
    /// Describes the definition of a logical view.
    pub struct ViewDefinition = "ViewDefinition" {
        /// Optional. Foreign view representations.
        pub foreign_definitions: Option<Vec<ForeignViewDefinition>> =
            "foreignDefinitions",
        /// Optional. Specifies the privacy policy for the view.
        pub privacy_policy: Option<Box<PrivacyPolicy>> = "privacyPolicy",
        /// Required. A query that BigQuery executes when the view is referenced.
        pub query: Option<String> = "query",
        /// True if the column names are explicitly specified. For example by using the
        /// 'CREATE VIEW v(c1, c2) AS ...' syntax. Can only be set for GoogleSQL views.
        pub use_explicit_column_names: Option<bool> = "useExplicitColumnNames",
        /// Specifies whether to use BigQuery's legacy SQL for this view. The default
        /// value is true. If set to false, the view uses BigQuery's
        /// [GoogleSQL](https://docs.cloud.google.com/bigquery/docs/introduction-sql).
        /// Queries and views that reference this view must use the same flag value. A
        /// wrapper is used here because the default value is True.
        pub use_legacy_sql: Option<bool> = "useLegacySql",
        /// Describes user-defined function resources used in the query.
        pub user_defined_function_resources: Option<Vec<UserDefinedFunctionResource>> =
            "userDefinedFunctionResources",
    }
}
