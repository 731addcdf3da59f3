//! The schema `Request`.

use gapi_runtime::v1::record;

use super::AddBandingRequest;
use super::AddChartRequest;
use super::AddCommentReplyRequest;
use super::AddConditionalFormatRuleRequest;
use super::AddDataSourceRequest;
use super::AddDimensionGroupRequest;
use super::AddFilterViewRequest;
use super::AddNamedRangeRequest;
use super::AddProtectedRangeRequest;
use super::AddSheetRequest;
use super::AddSlicerRequest;
use super::AddTableRequest;
use super::AppendCellsRequest;
use super::AppendDimensionRequest;
use super::AutoFillRequest;
use super::AutoResizeDimensionsRequest;
use super::CancelDataSourceRefreshRequest;
use super::ClearBasicFilterRequest;
use super::CopyPasteRequest;
use super::CreateDeveloperMetadataRequest;
use super::CutPasteRequest;
use super::DeleteBandingRequest;
use super::DeleteCommentReplyRequest;
use super::DeleteCommentRequest;
use super::DeleteConditionalFormatRuleRequest;
use super::DeleteDataSourceRequest;
use super::DeleteDeveloperMetadataRequest;
use super::DeleteDimensionGroupRequest;
use super::DeleteDimensionRequest;
use super::DeleteDuplicatesRequest;
use super::DeleteEmbeddedObjectRequest;
use super::DeleteFilterViewRequest;
use super::DeleteNamedRangeRequest;
use super::DeleteProtectedRangeRequest;
use super::DeleteRangeRequest;
use super::DeleteSheetRequest;
use super::DeleteTableRequest;
use super::DuplicateFilterViewRequest;
use super::DuplicateSheetRequest;
use super::FindReplaceRequest;
use super::InsertCommentRequest;
use super::InsertDimensionRequest;
use super::InsertRangeRequest;
use super::MergeCellsRequest;
use super::MoveDimensionRequest;
use super::PasteDataRequest;
use super::RandomizeRangeRequest;
use super::RefreshDataSourceRequest;
use super::RepeatCellRequest;
use super::SetBasicFilterRequest;
use super::SetDataValidationRequest;
use super::SortRangeRequest;
use super::TextToColumnsRequest;
use super::TrimWhitespaceRequest;
use super::UnmergeCellsRequest;
use super::UpdateBandingRequest;
use super::UpdateBordersRequest;
use super::UpdateCellsRequest;
use super::UpdateChartSpecRequest;
use super::UpdateCommentPostRequest;
use super::UpdateConditionalFormatRuleRequest;
use super::UpdateDataSourceRequest;
use super::UpdateDeveloperMetadataRequest;
use super::UpdateDimensionGroupRequest;
use super::UpdateDimensionPropertiesRequest;
use super::UpdateEmbeddedObjectBorderRequest;
use super::UpdateEmbeddedObjectPositionRequest;
use super::UpdateFilterViewRequest;
use super::UpdateNamedRangeRequest;
use super::UpdateProtectedRangeRequest;
use super::UpdateSheetPropertiesRequest;
use super::UpdateSlicerSpecRequest;
use super::UpdateSpreadsheetPropertiesRequest;
use super::UpdateTableRequest;

record! {
    /// A single kind of update to apply to a spreadsheet.
    pub struct Request = "Request" {
        /// Adds a new banded range
        pub add_banding: Option<Box<AddBandingRequest>> = "addBanding",
        /// Adds a chart.
        pub add_chart: Option<Box<AddChartRequest>> = "addChart",
        /// Adds a reply to a CommentThread.
        pub add_comment_reply: Option<Box<AddCommentReplyRequest>> = "addCommentReply",
        /// Adds a new conditional format rule.
        pub add_conditional_format_rule: Option<Box<AddConditionalFormatRuleRequest>> =
            "addConditionalFormatRule",
        /// Adds a data source.
        pub add_data_source: Option<Box<AddDataSourceRequest>> = "addDataSource",
        /// Creates a group over the specified range.
        pub add_dimension_group: Option<Box<AddDimensionGroupRequest>> =
            "addDimensionGroup",
        /// Adds a filter view.
        pub add_filter_view: Option<Box<AddFilterViewRequest>> = "addFilterView",
        /// Adds a named range.
        pub add_named_range: Option<Box<AddNamedRangeRequest>> = "addNamedRange",
        /// Adds a protected range.
        pub add_protected_range: Option<Box<AddProtectedRangeRequest>> =
            "addProtectedRange",
        /// Adds a sheet.
        pub add_sheet: Option<Box<AddSheetRequest>> = "addSheet",
        /// Adds a slicer.
        pub add_slicer: Option<Box<AddSlicerRequest>> = "addSlicer",
        /// Adds a table.
        pub add_table: Option<Box<AddTableRequest>> = "addTable",
        /// Appends cells after the last row with data in a sheet.
        pub append_cells: Option<Box<AppendCellsRequest>> = "appendCells",
        /// Appends dimensions to the end of a sheet.
        pub append_dimension: Option<Box<AppendDimensionRequest>> = "appendDimension",
        /// Automatically fills in more data based on existing data.
        pub auto_fill: Option<Box<AutoFillRequest>> = "autoFill",
        /// Automatically resizes one or more dimensions based on the contents of the
        /// cells in that dimension.
        pub auto_resize_dimensions: Option<Box<AutoResizeDimensionsRequest>> =
            "autoResizeDimensions",
        /// Cancels refreshes of one or multiple data sources and associated dbobjects.
        pub cancel_data_source_refresh: Option<Box<CancelDataSourceRefreshRequest>> =
            "cancelDataSourceRefresh",
        /// Clears the basic filter on a sheet.
        pub clear_basic_filter: Option<Box<ClearBasicFilterRequest>> =
            "clearBasicFilter",
        /// Copies data from one area and pastes it to another.
        pub copy_paste: Option<Box<CopyPasteRequest>> = "copyPaste",
        /// Creates new developer metadata
        pub create_developer_metadata: Option<Box<CreateDeveloperMetadataRequest>> =
            "createDeveloperMetadata",
        /// Cuts data from one area and pastes it to another.
        pub cut_paste: Option<Box<CutPasteRequest>> = "cutPaste",
        /// Removes a banded range
        pub delete_banding: Option<Box<DeleteBandingRequest>> = "deleteBanding",
        /// Deletes a CommentThread.
        pub delete_comment: Option<Box<DeleteCommentRequest>> = "deleteComment",
        /// Deletes a reply Post from a CommentThread
        pub delete_comment_reply: Option<Box<DeleteCommentReplyRequest>> =
            "deleteCommentReply",
        /// Deletes an existing conditional format rule.
        pub delete_conditional_format_rule: Option<Box<DeleteConditionalFormatRuleRequest>> =
            "deleteConditionalFormatRule",
        /// Deletes a data source.
        pub delete_data_source: Option<Box<DeleteDataSourceRequest>> =
            "deleteDataSource",
        /// Deletes developer metadata
        pub delete_developer_metadata: Option<Box<DeleteDeveloperMetadataRequest>> =
            "deleteDeveloperMetadata",
        /// Deletes rows or columns in a sheet.
        pub delete_dimension: Option<Box<DeleteDimensionRequest>> = "deleteDimension",
        /// Deletes a group over the specified range.
        pub delete_dimension_group: Option<Box<DeleteDimensionGroupRequest>> =
            "deleteDimensionGroup",
        /// Removes rows containing duplicate values in specified columns of a cell
        /// range.
        pub delete_duplicates: Option<Box<DeleteDuplicatesRequest>> = "deleteDuplicates",
        /// Deletes an embedded object (e.g, chart, image) in a sheet.
        pub delete_embedded_object: Option<Box<DeleteEmbeddedObjectRequest>> =
            "deleteEmbeddedObject",
        /// Deletes a filter view from a sheet.
        pub delete_filter_view: Option<Box<DeleteFilterViewRequest>> =
            "deleteFilterView",
        /// Deletes a named range.
        pub delete_named_range: Option<Box<DeleteNamedRangeRequest>> =
            "deleteNamedRange",
        /// Deletes a protected range.
        pub delete_protected_range: Option<Box<DeleteProtectedRangeRequest>> =
            "deleteProtectedRange",
        /// Deletes a range of cells from a sheet, shifting the remaining cells.
        pub delete_range: Option<Box<DeleteRangeRequest>> = "deleteRange",
        /// Deletes a sheet.
        pub delete_sheet: Option<Box<DeleteSheetRequest>> = "deleteSheet",
        /// A request for deleting a table.
        pub delete_table: Option<Box<DeleteTableRequest>> = "deleteTable",
        /// Duplicates a filter view.
        pub duplicate_filter_view: Option<Box<DuplicateFilterViewRequest>> =
            "duplicateFilterView",
        /// Duplicates a sheet.
        pub duplicate_sheet: Option<Box<DuplicateSheetRequest>> = "duplicateSheet",
        /// Finds and replaces occurrences of some text with other text.
        pub find_replace: Option<Box<FindReplaceRequest>> = "findReplace",
        /// Inserts a CommentThread into the spreadsheet.
        pub insert_comment: Option<Box<InsertCommentRequest>> = "insertComment",
        /// Inserts new rows or columns in a sheet.
        pub insert_dimension: Option<Box<InsertDimensionRequest>> = "insertDimension",
        /// Inserts new cells in a sheet, shifting the existing cells.
        pub insert_range: Option<Box<InsertRangeRequest>> = "insertRange",
        /// Merges cells together.
        pub merge_cells: Option<Box<MergeCellsRequest>> = "mergeCells",
        /// Moves rows or columns to another location in a sheet.
        pub move_dimension: Option<Box<MoveDimensionRequest>> = "moveDimension",
        /// Pastes data (HTML or delimited) into a sheet.
        pub paste_data: Option<Box<PasteDataRequest>> = "pasteData",
        /// Randomizes the order of the rows in a range.
        pub randomize_range: Option<Box<RandomizeRangeRequest>> = "randomizeRange",
        /// Refreshes one or multiple data sources and associated dbobjects.
        pub refresh_data_source: Option<Box<RefreshDataSourceRequest>> =
            "refreshDataSource",
        /// Repeats a single cell across a range.
        pub repeat_cell: Option<Box<RepeatCellRequest>> = "repeatCell",
        /// Sets the basic filter on a sheet.
        pub set_basic_filter: Option<Box<SetBasicFilterRequest>> = "setBasicFilter",
        /// Sets data validation for one or more cells.
        pub set_data_validation: Option<Box<SetDataValidationRequest>> =
            "setDataValidation",
        /// Sorts data in a range.
        pub sort_range: Option<Box<SortRangeRequest>> = "sortRange",
        /// Converts a column of text into many columns of text.
        pub text_to_columns: Option<Box<TextToColumnsRequest>> = "textToColumns",
        /// Trims cells of whitespace (such as spaces, tabs, or new lines).
        pub trim_whitespace: Option<Box<TrimWhitespaceRequest>> = "trimWhitespace",
        /// Unmerges merged cells.
        pub unmerge_cells: Option<Box<UnmergeCellsRequest>> = "unmergeCells",
        /// Updates a banded range
        pub update_banding: Option<Box<UpdateBandingRequest>> = "updateBanding",
        /// Updates the borders in a range of cells.
        pub update_borders: Option<Box<UpdateBordersRequest>> = "updateBorders",
        /// Updates many cells at once.
        pub update_cells: Option<Box<UpdateCellsRequest>> = "updateCells",
        /// Updates a chart's specifications.
        pub update_chart_spec: Option<Box<UpdateChartSpecRequest>> = "updateChartSpec",
        /// Updates an existing post (head post or reply) of a CommentThread.
        pub update_comment_post: Option<Box<UpdateCommentPostRequest>> =
            "updateCommentPost",
        /// Updates an existing conditional format rule.
        pub update_conditional_format_rule: Option<Box<UpdateConditionalFormatRuleRequest>> =
            "updateConditionalFormatRule",
        /// Updates a data source.
        pub update_data_source: Option<Box<UpdateDataSourceRequest>> =
            "updateDataSource",
        /// Updates an existing developer metadata entry
        pub update_developer_metadata: Option<Box<UpdateDeveloperMetadataRequest>> =
            "updateDeveloperMetadata",
        /// Updates the state of the specified group.
        pub update_dimension_group: Option<Box<UpdateDimensionGroupRequest>> =
            "updateDimensionGroup",
        /// Updates dimensions' properties.
        pub update_dimension_properties: Option<Box<UpdateDimensionPropertiesRequest>> =
            "updateDimensionProperties",
        /// Updates an embedded object's border.
        pub update_embedded_object_border: Option<Box<UpdateEmbeddedObjectBorderRequest>> =
            "updateEmbeddedObjectBorder",
        /// Updates an embedded object's (e.g. chart, image) position.
        pub update_embedded_object_position: Option<Box<UpdateEmbeddedObjectPositionRequest>> =
            "updateEmbeddedObjectPosition",
        /// Updates the properties of a filter view.
        pub update_filter_view: Option<Box<UpdateFilterViewRequest>> =
            "updateFilterView",
        /// Updates a named range.
        pub update_named_range: Option<Box<UpdateNamedRangeRequest>> =
            "updateNamedRange",
        /// Updates a protected range.
        pub update_protected_range: Option<Box<UpdateProtectedRangeRequest>> =
            "updateProtectedRange",
        /// Updates a sheet's properties.
        pub update_sheet_properties: Option<Box<UpdateSheetPropertiesRequest>> =
            "updateSheetProperties",
        /// Updates a slicer's specifications.
        pub update_slicer_spec: Option<Box<UpdateSlicerSpecRequest>> =
            "updateSlicerSpec",
        /// Updates the spreadsheet's properties.
        pub update_spreadsheet_properties: Option<Box<UpdateSpreadsheetPropertiesRequest>> =
            "updateSpreadsheetProperties",
        /// Updates a table.
        pub update_table: Option<Box<UpdateTableRequest>> = "updateTable",
    }
}
