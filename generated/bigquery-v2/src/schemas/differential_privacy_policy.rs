//! The schema `DifferentialPrivacyPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Represents privacy policy associated with "differential privacy" method.
    pub struct DifferentialPrivacyPolicy = "DifferentialPrivacyPolicy" {
        /// Optional. The total delta budget for all queries against the
        /// privacy-protected view. Each subscriber query against this view charges the
        /// amount of delta that is pre-defined by the contributor through the privacy
        /// policy delta_per_query field. If there is sufficient budget, then the
        /// subscriber query attempts to complete. It might still fail due to other
        /// reasons, in which case the charge is refunded. If there is insufficient
        /// budget the query is rejected. There might be multiple charge attempts if a
        /// single query references multiple views. In this case there must be sufficient
        /// budget for all charges or the query is rejected and charges are refunded in
        /// best effort. The budget does not have a refresh policy and can only be
        /// updated via ALTER VIEW or circumvented by creating a new view that can be
        /// queried with a fresh budget.
        pub delta_budget: Option<f64> = "deltaBudget",
        /// Output only. The delta budget remaining. If budget is exhausted, no more
        /// queries are allowed. Note that the budget for queries that are in progress is
        /// deducted before the query executes. If the query fails or is cancelled then
        /// the budget is refunded. In this case the amount of budget remaining can
        /// increase.
        pub delta_budget_remaining: Option<f64> = "deltaBudgetRemaining",
        /// Optional. The delta value that is used per query. Delta represents the
        /// probability that any row will fail to be epsilon differentially private.
        /// Indicates the risk associated with exposing aggregate rows in the result of a
        /// query.
        pub delta_per_query: Option<f64> = "deltaPerQuery",
        /// Optional. The total epsilon budget for all queries against the
        /// privacy-protected view. Each subscriber query against this view charges the
        /// amount of epsilon they request in their query. If there is sufficient budget,
        /// then the subscriber query attempts to complete. It might still fail due to
        /// other reasons, in which case the charge is refunded. If there is insufficient
        /// budget the query is rejected. There might be multiple charge attempts if a
        /// single query references multiple views. In this case there must be sufficient
        /// budget for all charges or the query is rejected and charges are refunded in
        /// best effort. The budget does not have a refresh policy and can only be
        /// updated via ALTER VIEW or circumvented by creating a new view that can be
        /// queried with a fresh budget.
        pub epsilon_budget: Option<f64> = "epsilonBudget",
        /// Output only. The epsilon budget remaining. If budget is exhausted, no more
        /// queries are allowed. Note that the budget for queries that are in progress is
        /// deducted before the query executes. If the query fails or is cancelled then
        /// the budget is refunded. In this case the amount of budget remaining can
        /// increase.
        pub epsilon_budget_remaining: Option<f64> = "epsilonBudgetRemaining",
        /// Optional. The maximum epsilon value that a query can consume. If the
        /// subscriber specifies epsilon as a parameter in a SELECT query, it must be
        /// less than or equal to this value. The epsilon parameter controls the amount
        /// of noise that is added to the groups — a higher epsilon means less noise.
        pub max_epsilon_per_query: Option<f64> = "maxEpsilonPerQuery",
        /// Optional. The maximum groups contributed value that is used per query.
        /// Represents the maximum number of groups to which each protected entity can
        /// contribute. Changing this value does not improve or worsen privacy. The best
        /// value for accuracy and utility depends on the query and data.
        pub max_groups_contributed: Option<i64> = "maxGroupsContributed",
        /// Optional. The privacy unit column associated with this policy. Differential
        /// privacy policies can only have one privacy unit column per data source object
        /// (table, view).
        pub privacy_unit_column: Option<String> = "privacyUnitColumn",
    }
}
