namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

internal enum ConstraintKind
{
    /// <summary>Code points of a text.</summary>
    Chars,

    /// <summary>UTF-16 units of a text, or items: what DataAnnotations count.</summary>
    Length,

    /// <summary>Found anywhere in a text.</summary>
    Pattern,

    /// <summary>The whole text, or the text is empty.</summary>
    FullPattern,

    /// <summary>A member of <c>TextFormat</c>.</summary>
    Format,

    /// <summary>The range of a number.</summary>
    Bounds,

    /// <summary>The values there are.</summary>
    Values,

    /// <summary>How many items or entries.</summary>
    Items,

    /// <summary>A URI may be relative.</summary>
    Relative,

    /// <summary>Not null, and not the empty text.</summary>
    NotEmpty,
}
