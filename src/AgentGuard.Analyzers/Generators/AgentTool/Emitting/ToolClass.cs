using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>Writes the class of one tool: what it is, how its arguments are read, what it calls, how its result is written.</summary>
internal sealed class ToolClass(ToolsetSpec spec, ToolSpec tool, CodeWriter code)
{
    private readonly string _arguments = spec.ArgumentTypes[tool.Arguments].Name;

    private string Result => tool.Result is not { } value ? "global::System.ValueTuple"
        : tool.Method.Form == ReturnForm.Stream ? $"{ToolNamesInCode.Items}<{ToolsetEmitter.CodeOf(value)}>"
        : ToolsetEmitter.CodeOf(value);

    /// <summary>The method that writes the result, or one item of it. Those that write types begin with "Write", so no name is used twice.</summary>
    public static string WriterOf(ToolSpec tool) =>
        "Put" + tool.ClassName.Substring(0, tool.ClassName.Length - "Tool".Length) + (tool.Method.Form == ReturnForm.Stream ? "Item" : "Result");

    public void Write()
    {
        code.Line($"/// <summary>The tool {CSharpText.XmlText(tool.Name)}.</summary>");
        code.Open($"internal sealed class {tool.ClassName} : {ToolNamesInCode.Tool}<{_arguments}, {Result}>");
        DefinitionMembers.Write(spec, tool, code);
        code.Blank();
        WriteConstructor();
        code.Blank();
        if (!CallExpression.UsesCall(tool.Method) && !CallExpression.UsesCall(tool.Fallback))
        {
            code.Line("protected override bool UsesCall => false;");
            code.Blank();
        }

        DefinitionMembers.WriteSchemas(spec, tool, code);
        code.Blank();
        code.Line($"protected override bool TryReadArguments(ref {GlobalNames.Reader} reader, out {_arguments} arguments) => {ToolNamesInCode.Reading}.TryRead{_arguments}(ref reader, out arguments);");
        code.Blank();
        code.Line($"protected override bool TryTakeArguments(ref {ToolNamesInCode.Given} given, ref {GlobalNames.Reader} reader, out {_arguments} arguments) => {ToolNamesInCode.Reading}.TryTake{_arguments}(ref given, ref reader, out arguments);");
        if (tool.Context.Count > 0)
        {
            code.Blank();
            WriteContext();
        }

        WriteCall("InvokeAsync", tool.Method);
        if (tool.Fallback is { } fallback)
        {
            WriteCall("FallbackAsync", fallback);
        }

        if (tool.Result is not null && !tool.IsText)
        {
            WriteResult();
        }

        code.Close();
    }

    private void WriteConstructor()
    {
        var target = tool.NeedsInstance ? $"{spec.CSharpType} tools, " : "";
        if (tool.NeedsInstance)
        {
            code.Line($"private readonly {spec.CSharpType} _tools;");
            code.Blank();
        }

        code.Line($"internal {tool.ClassName}({target}{ToolNamesInCode.Guard}? guard)");
        code.Indent();
        code.Line(": base(s_definition, guard)");
        code.Outdent();
        code.Open();
        if (tool.NeedsInstance)
        {
            code.Line("_tools = tools;");
        }

        code.Close();
    }

    private void WriteContext()
    {
        code.Open($"protected override bool TryBindContext(ref {_arguments} arguments, {ToolNamesInCode.Call} call)");
        foreach (var parameter in tool.Context)
        {
            var found = "found" + parameter.Member;
            var condition = parameter.Kind == ParameterKind.Services
                ? $"call.Services is {{ }} {found}"
                : $"call.TryGetContext<{parameter.CSharpType}>(out var {found})";
            if (parameter.Missing is { } missing)
            {
                code.Line($"arguments.{parameter.Member} = {condition} ? {found} : {missing};");
                continue;
            }

            code.Open(parameter.Kind == ParameterKind.Services ? $"if (call.Services is not {{ }} {found})" : $"if (!{condition})");
            code.Line($"return call.MissContext({CSharpText.Literal(parameter.Name)});");
            code.Close();
            code.Blank();
            code.Line($"arguments.{parameter.Member} = {found};");
        }

        code.Line("return true;");
        code.Close();
    }

    private void WriteCall(string name, MethodSpec method)
    {
        var call = CallExpression.Of(spec, method);
        var isAwaited = method.Form is ReturnForm.Task or ReturnForm.ValueTask;
        code.Blank();
        code.Open($"protected override {(isAwaited ? "async " : "")}{ToolNamesInCode.ValueTask}<{Result}> {name}({_arguments} arguments, {ToolNamesInCode.Call} call, {ToolNamesInCode.Token} cancellationToken)");
        switch (method.Form)
        {
            case ReturnForm.Void:
                code.Line(call + ";");
                code.Line("return default;");
                break;
            case ReturnForm.Task or ReturnForm.ValueTask:
                code.Line($"await {call}.ConfigureAwait(false);");
                code.Line("return default;");
                break;
            case ReturnForm.ValueTaskOfValue:
                code.Line($"return {call};");
                break;
            case ReturnForm.Stream:
                code.Line($"return call.BufferAsync({call}, {ToolNamesInCode.Writing}.{WriterOf(tool)}, cancellationToken);");
                break;
            default:
                code.Line($"return new {ToolNamesInCode.ValueTask}<{Result}>({call});");
                break;
        }

        code.Close();
    }

    private void WriteResult()
    {
        var write = tool.Method.Form == ReturnForm.Stream ? "result.Write(writer)" : $"{ToolNamesInCode.Writing}.{WriterOf(tool)}(writer, result)";
        code.Blank();
        code.Line($"protected override void WriteResult({GlobalNames.TextWriter} writer, {Result} result) => {write};");
    }
}
