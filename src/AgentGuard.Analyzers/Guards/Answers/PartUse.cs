namespace AgentGuard.Analyzers.Guards;

/// <summary>What becomes of a part of an answer: a number, a text, a list.</summary>
internal enum PartUse
{
    /// <summary>Nothing, or it is only shown.</summary>
    Shown,

    /// <summary>The program goes on with it as it is.</summary>
    Used,

    /// <summary>A condition or a check looks at it.</summary>
    Checked,
}
