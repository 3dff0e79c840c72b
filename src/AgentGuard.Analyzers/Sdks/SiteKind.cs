namespace AgentGuard.Analyzers.Sdks;

/// <summary>Where code stands, as far as it decides whether a rule makes sense there.</summary>
internal enum SiteKind
{
    /// <summary>Code that serves somebody, or may: libraries, services, tools.</summary>
    Service,

    /// <summary>Top-level statements or <c>Main</c> of a console program without a host: a person watches and presses Ctrl+C.</summary>
    Console,

    /// <summary>A test method, or any code of a test project.</summary>
    Test,
}
