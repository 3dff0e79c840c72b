using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Options;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Sdks;

/// <summary>What kind of project a compilation is. All switches by context live here; rules only ask.</summary>
internal sealed class AgentProject
{
    private static readonly ConditionalWeakTable<Compilation, AgentProject> Projects = new();

    private static readonly HashSet<string> TestFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "TUnit.Core",
        "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "Microsoft.TestPlatform.CoreUtilities",
    };

    private static readonly HashSet<string> TestAttributes = new(StringComparer.Ordinal)
    {
        "FactAttribute", "TheoryAttribute", "TestAttribute", "TestCaseAttribute", "TestMethodAttribute", "DataTestMethodAttribute",
    };

    private static readonly HashSet<string> HostTypes = new(StringComparer.Ordinal)
    {
        "WebApplication", "WebHost", "Host", "HostBuilder", "HostApplicationBuilder", "DistributedApplication", "FunctionsApplication",
    };

    private static readonly HashSet<string> WebHosts = new(StringComparer.Ordinal) { "WebApplication", "WebHost", "FunctionsApplication" };

    private static readonly string[] TrimmingProperties = ["PublishAot", "PublishTrimmed", "IsAotCompatible", "IsTrimmable"];

    private readonly Compilation _compilation;
    private readonly Lazy<bool> _isHosted;
    private readonly Lazy<bool> _isServer;

    private AgentProject(Compilation compilation)
    {
        _compilation = compilation;
        IsTestProject = compilation.ReferencedAssemblyNames.Any(name => TestFrameworks.Contains(name.Name));
        _isHosted = new Lazy<bool>(() => EntryMentions(HostTypes));
        _isServer = new Lazy<bool>(() => EntryMentions(WebHosts));
    }

    /// <summary>True when the project references a test framework.</summary>
    public bool IsTestProject { get; }

    /// <summary>True for a program, false for a library.</summary>
    public bool IsProgram => _compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;

    /// <summary>True when the entry point builds a generic, web, function or distributed host.</summary>
    public bool IsHosted => _isHosted.Value;

    /// <summary>True when the entry point builds a host that answers requests: many people use one process.</summary>
    public bool IsServer => _isServer.Value;

    public static AgentProject For(Compilation compilation) =>
        Projects.GetValue(compilation, static c => new AgentProject(c));

    /// <summary>True when the rules apply to the project at all.</summary>
    public static bool Includes(SdkContext sdk, AnalyzerOptions options) =>
        sdk.IsAgentProject || (!sdk.Sdks.IsEmpty && options.Get(AgentOptions.AnalyzeRawHttp, sdk.Compilation));

    /// <summary>
    /// True when the project is published trimmed or ahead of time, or made to be: <c>System.Text.Json</c> then has no reflection, unless it is
    /// switched on again.
    /// </summary>
    public static bool IsTrimmed(AnalyzerOptions options) =>
        TrimmingProperties.Any(name => options.ReadsProperty(name, "true")) && !options.ReadsProperty("JsonSerializerIsReflectionEnabledByDefault", "true");

    /// <summary>True in any code of a test project and in test methods elsewhere.</summary>
    public bool IsTest(ISymbol containingSymbol)
    {
        if (IsTestProject)
        {
            return true;
        }

        for (var symbol = containingSymbol; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol && symbol.GetAttributes().Any(a => TestAttributes.Contains(a.AttributeClass?.Name ?? "")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True in top-level statements or <c>Main</c> of a program without a host: a person watches it and presses Ctrl+C.
    /// </summary>
    public bool IsConsole(ISymbol containingSymbol) =>
        containingSymbol is IMethodSymbol { IsStatic: true, Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName or "Main" }
        && IsProgram
        && !IsHosted;

    private bool EntryMentions(HashSet<string> types)
    {
        if (_compilation.GetEntryPoint(CancellationToken.None) is not { } entry)
        {
            return false;
        }

        foreach (var reference in entry.DeclaringSyntaxReferences)
        {
            var names = reference.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>();
            if (names.Any(name => types.Contains(name.Identifier.ValueText)))
            {
                return true;
            }
        }

        return false;
    }
}
