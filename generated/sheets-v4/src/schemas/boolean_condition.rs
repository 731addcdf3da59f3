//! The schema `BooleanCondition`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ConditionValue;

record! {
    /// A condition that can evaluate to true or false. BooleanConditions are used by
    /// conditional formatting, data validation, and the criteria in filters.
    pub struct BooleanCondition = "BooleanCondition" {
        /// The type of condition.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<BooleanConditionType>> = "type",
        /// The values of the condition. The number of supported values depends on the
        /// condition type. Some support zero values, others one or two values, and
        /// ConditionType.ONE_OF_LIST supports an arbitrary number of values.
        pub values: Option<Vec<ConditionValue>> = "values",
    }
}

open_enum! {
    /// The type of condition.
    pub enum BooleanConditionType = "BooleanCondition.type" {
        /// The default value, do not use.
        ConditionTypeUnspecified = "CONDITION_TYPE_UNSPECIFIED",
        /// The cell's value must be greater than the condition's value. Supported by
        /// data validation, conditional formatting and filters. Requires a single
        /// ConditionValue.
        NumberGreater = "NUMBER_GREATER",
        /// The cell's value must be greater than or equal to the condition's value.
        /// Supported by data validation, conditional formatting and filters. Requires a
        /// single ConditionValue.
        NumberGreaterThanEq = "NUMBER_GREATER_THAN_EQ",
        /// The cell's value must be less than the condition's value. Supported by data
        /// validation, conditional formatting and filters. Requires a single
        /// ConditionValue.
        NumberLess = "NUMBER_LESS",
        /// The cell's value must be less than or equal to the condition's value.
        /// Supported by data validation, conditional formatting and filters. Requires a
        /// single ConditionValue.
        NumberLessThanEq = "NUMBER_LESS_THAN_EQ",
        /// The cell's value must be equal to the condition's value. Supported by data
        /// validation, conditional formatting and filters. Requires a single
        /// ConditionValue for data validation, conditional formatting, and filters on
        /// non-data source objects and at least one ConditionValue for filters on data
        /// source objects.
        NumberEq = "NUMBER_EQ",
        /// The cell's value must be not equal to the condition's value. Supported by
        /// data validation, conditional formatting and filters. Requires a single
        /// ConditionValue for data validation, conditional formatting, and filters on
        /// non-data source objects and at least one ConditionValue for filters on data
        /// source objects.
        NumberNotEq = "NUMBER_NOT_EQ",
        /// The cell's value must be between the two condition values. Supported by data
        /// validation, conditional formatting and filters. Requires exactly two
        /// ConditionValues.
        NumberBetween = "NUMBER_BETWEEN",
        /// The cell's value must not be between the two condition values. Supported by
        /// data validation, conditional formatting and filters. Requires exactly two
        /// ConditionValues.
        NumberNotBetween = "NUMBER_NOT_BETWEEN",
        /// The cell's value must contain the condition's value. Supported by data
        /// validation, conditional formatting and filters. Requires a single
        /// ConditionValue.
        TextContains = "TEXT_CONTAINS",
        /// The cell's value must not contain the condition's value. Supported by data
        /// validation, conditional formatting and filters. Requires a single
        /// ConditionValue.
        TextNotContains = "TEXT_NOT_CONTAINS",
        /// The cell's value must start with the condition's value. Supported by
        /// conditional formatting and filters. Requires a single ConditionValue.
        TextStartsWith = "TEXT_STARTS_WITH",
        /// The cell's value must end with the condition's value. Supported by
        /// conditional formatting and filters. Requires a single ConditionValue.
        TextEndsWith = "TEXT_ENDS_WITH",
        /// The cell's value must be exactly the condition's value. Supported by data
        /// validation, conditional formatting and filters. Requires a single
        /// ConditionValue for data validation, conditional formatting, and filters on
        /// non-data source objects and at least one ConditionValue for filters on data
        /// source objects.
        TextEq = "TEXT_EQ",
        /// The cell's value must be a valid email address. Supported by data validation.
        /// Requires no ConditionValues.
        TextIsEmail = "TEXT_IS_EMAIL",
        /// The cell's value must be a valid URL. Supported by data validation. Requires
        /// no ConditionValues.
        TextIsUrl = "TEXT_IS_URL",
        /// The cell's value must be the same date as the condition's value. Supported by
        /// data validation, conditional formatting and filters. Requires a single
        /// ConditionValue for data validation, conditional formatting, and filters on
        /// non-data source objects and at least one ConditionValue for filters on data
        /// source objects.
        DateEq = "DATE_EQ",
        /// The cell's value must be before the date of the condition's value. Supported
        /// by data validation, conditional formatting and filters. Requires a single
        /// ConditionValue that may be a relative date.
        DateBefore = "DATE_BEFORE",
        /// The cell's value must be after the date of the condition's value. Supported
        /// by data validation, conditional formatting and filters. Requires a single
        /// ConditionValue that may be a relative date.
        DateAfter = "DATE_AFTER",
        /// The cell's value must be on or before the date of the condition's value.
        /// Supported by data validation. Requires a single ConditionValue that may be a
        /// relative date.
        DateOnOrBefore = "DATE_ON_OR_BEFORE",
        /// The cell's value must be on or after the date of the condition's value.
        /// Supported by data validation. Requires a single ConditionValue that may be a
        /// relative date.
        DateOnOrAfter = "DATE_ON_OR_AFTER",
        /// The cell's value must be between the dates of the two condition values.
        /// Supported by data validation. Requires exactly two ConditionValues.
        DateBetween = "DATE_BETWEEN",
        /// The cell's value must be outside the dates of the two condition values.
        /// Supported by data validation. Requires exactly two ConditionValues.
        DateNotBetween = "DATE_NOT_BETWEEN",
        /// The cell's value must be a date. Supported by data validation. Requires no
        /// ConditionValues.
        DateIsValid = "DATE_IS_VALID",
        /// The cell's value must be listed in the grid in condition value's range.
        /// Supported by data validation. Requires a single ConditionValue, and the value
        /// must be a valid range in A1 notation.
        OneOfRange = "ONE_OF_RANGE",
        /// The cell's value must be in the list of condition values. Supported by data
        /// validation. Supports any number of condition values, one per item in the
        /// list. Formulas are not supported in the values.
        OneOfList = "ONE_OF_LIST",
        /// The cell's value must be empty. Supported by conditional formatting and
        /// filters. Requires no ConditionValues.
        Blank = "BLANK",
        /// The cell's value must not be empty. Supported by conditional formatting and
        /// filters. Requires no ConditionValues.
        NotBlank = "NOT_BLANK",
        /// The condition's formula must evaluate to true. Supported by data validation,
        /// conditional formatting and filters. Not supported by data source sheet
        /// filters. Requires a single ConditionValue.
        CustomFormula = "CUSTOM_FORMULA",
        /// The cell's value must be TRUE/FALSE or in the list of condition values.
        /// Supported by data validation. Renders as a cell checkbox. Supports zero, one
        /// or two ConditionValues. No values indicates the cell must be TRUE or FALSE,
        /// where TRUE renders as checked and FALSE renders as unchecked. One value
        /// indicates the cell will render as checked when it contains that value and
        /// unchecked when it is blank. Two values indicate that the cell will render as
        /// checked when it contains the first value and unchecked when it contains the
        /// second value. For example, \["Yes","No"\] indicates that the cell will render
        /// a checked box when it has the value "Yes" and an unchecked box when it has
        /// the value "No".
        Boolean = "BOOLEAN",
        /// The cell's value must be exactly not the condition's value. Supported by
        /// filters on data source objects. Requires at least one ConditionValue.
        TextNotEq = "TEXT_NOT_EQ",
        /// The cell's value must be exactly not the condition's value. Supported by
        /// filters on data source objects. Requires at least one ConditionValue.
        DateNotEq = "DATE_NOT_EQ",
        /// The cell's value must follow the pattern specified. Requires a single
        /// ConditionValue.
        FilterExpression = "FILTER_EXPRESSION",
    }
}
