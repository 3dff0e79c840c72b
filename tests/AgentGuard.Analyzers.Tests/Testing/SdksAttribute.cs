using System.Reflection;
using Xunit.Sdk;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Runs a theory once per SDK and version that has the role, with the <see cref="SdkSnippet"/> that shows it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SdksAttribute(Role role) : DataAttribute
{
    public Role Role { get; } = role;

    /// <summary>Only snippets that read the model's text.</summary>
    public bool WithText { get; set; }

    /// <summary>Only snippets that read a typed value.</summary>
    public bool WithValue { get; set; }

    /// <summary>Only SDKs whose tool calls give failures back as values.</summary>
    public bool WithToolError { get; set; }

    /// <summary>Leaves out agents: what stands behind them, a schema for one, is decided where they are made.</summary>
    public bool WithoutAgents { get; set; }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from snippet in SdkSnippets.All
        where (snippet.Role & Role) != 0 && (!WithText || snippet.Text.Length > 0) && (!WithValue || snippet.Value.Length > 0) && !(WithoutAgents && (snippet.Role & Role.AgentRun) != 0)
        where !WithToolError || snippet.Description.Members().Any(member => (member.Roles & Role.ToolError) != 0)
        from version in snippet.Description.Versions
        where snippet.IsIn(version)
        select new object[] { snippet with { Version = version } };
}
