namespace AgentGuard.Runtime;

/// <summary>What is wrong with a value; a closed set.</summary>
public enum OutputErrorCode
{
    /// <summary>The text is not JSON.</summary>
    Syntax,

    /// <summary>The text ends before the value does.</summary>
    Truncated,

    /// <summary>There is text behind the value.</summary>
    TrailingContent,

    /// <summary>Nested deeper than <see cref="OutputReadOptions.MaxDepth"/>.</summary>
    Depth,

    /// <summary>A string that is not valid Unicode (a lone surrogate, invalid UTF-8).</summary>
    Encoding,

    /// <summary>Another JSON type than expected.</summary>
    Type,

    /// <summary>Null where none is allowed.</summary>
    Null,

    /// <summary>A required member is missing.</summary>
    Required,

    /// <summary>A member the type does not have.</summary>
    UnknownProperty,

    /// <summary>A member or key given twice.</summary>
    DuplicateProperty,

    /// <summary>None of the allowed values; also an unknown discriminator.</summary>
    Enum,

    /// <summary>A number below the minimum.</summary>
    Minimum,

    /// <summary>A number above the maximum.</summary>
    Maximum,

    /// <summary>A number or time that the .NET type cannot hold.</summary>
    Range,

    /// <summary>Too few code points.</summary>
    MinLength,

    /// <summary>Too many code points.</summary>
    MaxLength,

    /// <summary>The regular expression does not match.</summary>
    Pattern,

    /// <summary>Not of the format.</summary>
    Format,

    /// <summary>Too few items or entries.</summary>
    MinItems,

    /// <summary>Too many items or entries.</summary>
    MaxItems,

    /// <summary>An item occurs twice where items are unique.</summary>
    UniqueItems,

    /// <summary>Refused by the type's own code (a constructor or <see cref="ISchemaValue{TSelf}"/>).</summary>
    Rejected,
}
