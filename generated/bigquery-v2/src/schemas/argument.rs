//! The schema `Argument`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::StandardSqlDataType;
use super::StandardSqlTableType;

record! {
    /// Input/output argument of a function or a stored procedure.
    pub struct Argument = "Argument" {
        /// Optional. Defaults to FIXED_TYPE.
        pub argument_kind: Option<Open<ArgumentArgumentKind>> = "argumentKind",
        /// Set if argument_kind == FIXED_TYPE.
        pub data_type: Option<Box<StandardSqlDataType>> = "dataType",
        /// Optional. Whether the argument is an aggregate function parameter. Must be
        /// Unset for routine types other than AGGREGATE_FUNCTION. For
        /// AGGREGATE_FUNCTION, if set to false, it is equivalent to adding "NOT
        /// AGGREGATE" clause in DDL; Otherwise, it is equivalent to omitting "NOT
        /// AGGREGATE" clause in DDL.
        pub is_aggregate: Option<bool> = "isAggregate",
        /// Optional. Specifies whether the argument is input or output. Can be set for
        /// procedures only.
        pub mode: Option<Open<ArgumentMode>> = "mode",
        /// Optional. The name of this argument. Can be absent for function return
        /// argument.
        pub name: Option<String> = "name",
        /// Optional. Set if argument_kind == FIXED_TABLE.
        pub table_type: Option<Box<StandardSqlTableType>> = "tableType",
    }
}

open_enum! {
    /// Optional. Defaults to FIXED_TYPE.
    pub enum ArgumentArgumentKind = "Argument.argumentKind" {
        /// Default value.
        ArgumentKindUnspecified = "ARGUMENT_KIND_UNSPECIFIED",
        /// The argument is a variable with fully specified type, which can be a struct
        /// or an array, but not a table.
        FixedType = "FIXED_TYPE",
        /// The argument is any type, including struct or array, but not a table.
        AnyType = "ANY_TYPE",
        /// The argument is a table with fully specified column names and types.
        FixedTable = "FIXED_TABLE",
        /// The argument is any table type.
        AnyTable = "ANY_TABLE",
    }
}

open_enum! {
    /// Optional. Specifies whether the argument is input or output. Can be set for
    /// procedures only.
    pub enum ArgumentMode = "Argument.mode" {
        /// Default value.
        ModeUnspecified = "MODE_UNSPECIFIED",
        /// The argument is input-only.
        In = "IN",
        /// The argument is output-only.
        Out = "OUT",
        /// The argument is both an input and an output.
        Inout = "INOUT",
    }
}
