using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that reads a list.</summary>
internal sealed class ListReader(EmitContext context, ListValue list, string name)
{
    private readonly CodeWriter _code = context.Code;
    private readonly string _item = list.Item.CSharpType + (list.Item.IsNullable ? "?" : "");

    /// <summary>Items go into the collection itself, not into a buffer that becomes it.</summary>
    private bool IsDirect => list.Kind is CollectionKind.Set or CollectionKind.Other;

    private bool IsCounted => list.MinItems is > 0 || list.MaxItems is not null;

    public void Write()
    {
        context.Summary($"Reads an {ExpectedText.Of(list, context.Spec)}.");
        context.OpenReader(list, name);
        _code.Line("value = default;");
        _code.Open("if (!reader.EnterArray(expected))");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        _code.Line("var start = reader.ErrorCount;");
        _code.Line($"var items = new {Buffer()}();");
        if (list is { IsUnique: true, Kind: not CollectionKind.Set })
        {
            _code.Line($"var known = new {GlobalNames.Collections}HashSet<{_item}>();");
        }

        _code.Line("var count = 0;");
        WriteLoop();
        _code.Blank();
        if (IsCounted)
        {
            var max = list.MaxItems is { } most ? CSharpText.Number(most) : "int.MaxValue";
            _code.Line($"reader.CheckCount(count, {CSharpText.Number(list.MinItems ?? 0)}, {max}, expected);");
        }

        _code.Open("if (reader.ErrorCount != start)");
        if (!IsDirect)
        {
            _code.Line("items.Clear();");
        }

        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        _code.Line($"value = {Result()};");
        _code.Line("return true;");
        _code.Close();
    }

    private void WriteLoop()
    {
        _code.Open("while (reader.NextItem())");
        _code.Line("var mark = reader.ErrorCount;");
        var keyword = "if";
        if (list.Item.IsNullable)
        {
            _code.Open("if (reader.IsNull)");
            WriteAdd("null");
            _code.Close();
            keyword = "else if";
        }

        _code.Open($"{keyword} ({ReadCalls.Of(context, list.Item, name + "Item", list.Item.IsNullable, "var item")})");
        WriteAdd("item");
        _code.Close();
        _code.Open("else");
        _code.Line("reader.Prefix(mark, count);");
        _code.Close();
        _code.Blank();
        _code.Line("count++;");
        _code.Close();
    }

    private void WriteAdd(string item)
    {
        if (list.IsUnique)
        {
            _code.Open($"if (!{(list.Kind == CollectionKind.Set ? "items" : "known")}.Add({item}))");
            _code.Line($"reader.Fail({GlobalNames.ErrorCode}.UniqueItems, \"distinct items\");");
            _code.Line("reader.Prefix(mark, count);");
            _code.Close();
            if (list.Kind == CollectionKind.Set)
            {
                return;
            }

            _code.Blank();
        }

        if (list.MaxItems is { } max && !IsDirect)
        {
            _code.Open($"if (count < {CSharpText.Number(max)})");
            _code.Line($"items.Add({item});");
            _code.Close();
        }
        else
        {
            _code.Line($"items.Add({item});");
        }
    }

    private string Buffer() => list.Kind switch
    {
        CollectionKind.Set => $"{GlobalNames.Collections}HashSet<{_item}>",
        CollectionKind.Other => list.CSharpType,
        _ => $"{GlobalNames.Runtime}OutputBuffer<{_item}>",
    };

    private string Result() => list.Kind switch
    {
        CollectionKind.Array => "items.ToArray()",
        CollectionKind.List => "items.ToList()",
        CollectionKind.ImmutableArray => "global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray())",
        CollectionKind.ImmutableList => "global::System.Collections.Immutable.ImmutableList.CreateRange(items.ToArray())",
        _ => "items",
    };
}
