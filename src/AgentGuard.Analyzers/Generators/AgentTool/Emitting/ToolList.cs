using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>Writes the method that gives out the tools.</summary>
internal static class ToolList
{
    private const string Name = "AsAgentTools";

    public static void Write(ToolsetSpec spec, CodeWriter code)
    {
        var isInterface = spec.Form == ToolsetForm.Interface;
        if (!isInterface)
        {
            code.Line("/// <summary>The tools, each guarded.</summary>");
            code.Line("/// <param name=\"guard\">How; as by default when null.</param>");
            code.Line("/// <param name=\"host\">Who calls them.</param>");
            code.Line("/// <exception cref=\"global::System.InvalidOperationException\">A tool needs approvals, the host cannot ask for them, and the guard has no approver.</exception>");
        }

        code.Line(GlobalNames.GeneratedCode);
        code.Open(isInterface
            ? $"{ToolNamesInCode.Functions} {ToolNamesInCode.Toolset}.{Name}({ToolNamesInCode.Guard}? guard, {ToolNamesInCode.Host} host)"
            : $"{Modifiers(spec)} {ToolNamesInCode.Functions} {Name}({ToolNamesInCode.Guard}? guard = null, {ToolNamesInCode.Host} host = {ToolNamesInCode.Host}.FunctionInvokingClient)");
        if (spec.KnowsCalls)
        {
            code.Line($"{GlobalNames.Runtime}ToolHosting.CurrentCallId ??= static () => global::Microsoft.Extensions.AI.FunctionInvokingChatClient.CurrentContext?.CallContent.CallId;");
        }

        code.Open("return " + Start(spec));
        code.Lines(spec.Tools.Select(tool => $"{ToolNamesInCode.Tool}.ForHost(new {spec.CodeName}.{tool.ClassName}({(tool.NeedsInstance ? "this, " : "")}guard), host),"));
        code.Close(";");
        code.Close();
    }

    private static string Start(ToolsetSpec spec) => spec.Base switch
    {
        BaseTools.None => $"new {ToolNamesInCode.Function}[]",
        BaseTools.Static => $"new {GlobalNames.Collections}List<{ToolNamesInCode.Function}>({spec.BaseType}.{Name}(guard, host))",
        _ => $"new {GlobalNames.Collections}List<{ToolNamesInCode.Function}>(base.{Name}(guard, host))",
    };

    private static string Modifiers(ToolsetSpec spec)
    {
        var hides = spec.Base == BaseTools.None ? "" : " new";
        return spec switch
        {
            { Form: ToolsetForm.Static } => "public static" + hides,
            { Base: BaseTools.Virtual } => "public override",
            _ => "public" + hides + (spec.IsSealed ? "" : " virtual"),
        };
    }
}
