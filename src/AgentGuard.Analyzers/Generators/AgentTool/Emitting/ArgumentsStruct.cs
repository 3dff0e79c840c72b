using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>Writes the struct that holds the arguments of one call.</summary>
internal static class ArgumentsStruct
{
    public static void Write(ToolsetSpec spec, ToolSpec tool, CodeWriter code)
    {
        var arguments = (ObjectSpec)spec.ArgumentTypes[tool.Arguments];
        code.Line($"/// <summary>The arguments of {CSharpText.XmlText(tool.Name)}{(tool.Context.Count > 0 ? ", the model's and those of the call's context" : "")}.</summary>");
        code.Open($"internal struct {arguments.Name}");
        foreach (var member in arguments.Members)
        {
            WriteMember(ToolsetEmitter.CodeOf(member.Value), member.CSharpName, code);
        }

        foreach (var parameter in tool.Context)
        {
            WriteMember(parameter.CSharpType + (parameter.IsMarkedNullable ? "?" : ""), parameter.Member!, code);
        }

        code.Close();
    }

    private static void WriteMember(string type, string name, CodeWriter code)
    {
        code.Blank();
        code.Line($"public {type} {name} {{ get; set; }}");
    }
}
