//! The schema `Response`.

use gapi_runtime::v1::record;

use super::AddBandingResponse;
use super::AddChartResponse;
use super::AddCommentReplyResponse;
use super::AddDataSourceResponse;
use super::AddDimensionGroupResponse;
use super::AddFilterViewResponse;
use super::AddNamedRangeResponse;
use super::AddProtectedRangeResponse;
use super::AddSheetResponse;
use super::AddSlicerResponse;
use super::AddTableResponse;
use super::CancelDataSourceRefreshResponse;
use super::CreateDeveloperMetadataResponse;
use super::DeleteConditionalFormatRuleResponse;
use super::DeleteDeveloperMetadataResponse;
use super::DeleteDimensionGroupResponse;
use super::DeleteDuplicatesResponse;
use super::DuplicateFilterViewResponse;
use super::DuplicateSheetResponse;
use super::FindReplaceResponse;
use super::InsertCommentResponse;
use super::RefreshDataSourceResponse;
use super::TrimWhitespaceResponse;
use super::UpdateConditionalFormatRuleResponse;
use super::UpdateDataSourceResponse;
use super::UpdateDeveloperMetadataResponse;
use super::UpdateEmbeddedObjectPositionResponse;

record! {
    /// A single response from an update.
    pub struct Response = "Response" {
        /// A reply from adding a banded range.
        pub add_banding: Option<Box<AddBandingResponse>> = "addBanding",
        /// A reply from adding a chart.
        pub add_chart: Option<Box<AddChartResponse>> = "addChart",
        /// The result of creating a reply.
        pub add_comment_reply: Option<Box<AddCommentReplyResponse>> = "addCommentReply",
        /// A reply from adding a data source.
        pub add_data_source: Option<Box<AddDataSourceResponse>> = "addDataSource",
        /// A reply from adding a dimension group.
        pub add_dimension_group: Option<Box<AddDimensionGroupResponse>> =
            "addDimensionGroup",
        /// A reply from adding a filter view.
        pub add_filter_view: Option<Box<AddFilterViewResponse>> = "addFilterView",
        /// A reply from adding a named range.
        pub add_named_range: Option<Box<AddNamedRangeResponse>> = "addNamedRange",
        /// A reply from adding a protected range.
        pub add_protected_range: Option<Box<AddProtectedRangeResponse>> =
            "addProtectedRange",
        /// A reply from adding a sheet.
        pub add_sheet: Option<Box<AddSheetResponse>> = "addSheet",
        /// A reply from adding a slicer.
        pub add_slicer: Option<Box<AddSlicerResponse>> = "addSlicer",
        /// A reply from adding a table.
        pub add_table: Option<Box<AddTableResponse>> = "addTable",
        /// A reply from cancelling data source object refreshes.
        pub cancel_data_source_refresh: Option<Box<CancelDataSourceRefreshResponse>> =
            "cancelDataSourceRefresh",
        /// A reply from creating a developer metadata entry.
        pub create_developer_metadata: Option<Box<CreateDeveloperMetadataResponse>> =
            "createDeveloperMetadata",
        /// A reply from deleting a conditional format rule.
        pub delete_conditional_format_rule: Option<Box<DeleteConditionalFormatRuleResponse>> =
            "deleteConditionalFormatRule",
        /// A reply from deleting a developer metadata entry.
        pub delete_developer_metadata: Option<Box<DeleteDeveloperMetadataResponse>> =
            "deleteDeveloperMetadata",
        /// A reply from deleting a dimension group.
        pub delete_dimension_group: Option<Box<DeleteDimensionGroupResponse>> =
            "deleteDimensionGroup",
        /// A reply from removing rows containing duplicate values.
        pub delete_duplicates: Option<Box<DeleteDuplicatesResponse>> =
            "deleteDuplicates",
        /// A reply from duplicating a filter view.
        pub duplicate_filter_view: Option<Box<DuplicateFilterViewResponse>> =
            "duplicateFilterView",
        /// A reply from duplicating a sheet.
        pub duplicate_sheet: Option<Box<DuplicateSheetResponse>> = "duplicateSheet",
        /// A reply from doing a find/replace.
        pub find_replace: Option<Box<FindReplaceResponse>> = "findReplace",
        /// The result of creating a comment.
        pub insert_comment: Option<Box<InsertCommentResponse>> = "insertComment",
        /// A reply from refreshing data source objects.
        pub refresh_data_source: Option<Box<RefreshDataSourceResponse>> =
            "refreshDataSource",
        /// A reply from trimming whitespace.
        pub trim_whitespace: Option<Box<TrimWhitespaceResponse>> = "trimWhitespace",
        /// A reply from updating a conditional format rule.
        pub update_conditional_format_rule: Option<Box<UpdateConditionalFormatRuleResponse>> =
            "updateConditionalFormatRule",
        /// A reply from updating a data source.
        pub update_data_source: Option<Box<UpdateDataSourceResponse>> =
            "updateDataSource",
        /// A reply from updating a developer metadata entry.
        pub update_developer_metadata: Option<Box<UpdateDeveloperMetadataResponse>> =
            "updateDeveloperMetadata",
        /// A reply from updating an embedded object's position.
        pub update_embedded_object_position: Option<Box<UpdateEmbeddedObjectPositionResponse>> =
            "updateEmbeddedObjectPosition",
    }
}
