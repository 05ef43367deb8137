-- Does in Neovim what a user does there, and writes what is then seen as JSON to the file named in NUTGRAF_SEEN.
local PATIENCE_MS = 20000
local seen = {}

local function wait_for(what, holds)
  if not vim.wait(PATIENCE_MS, holds, 20) then error('waited in vain for ' .. what) end
end

--- Runs one step; a fault in it is told and leaves the others alone, unless there is no server.
local function step(name, run)
  if seen.attached and seen.attached.error then run = function() error('not attached') end end
  local ok, value = pcall(run)
  seen[name] = ok and {value = value} or {error = tostring(value)}
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, true)
end

--- Puts the cursor on some words.
local function go_to(words)
  vim.api.nvim_win_set_cursor(0, {1, 0})
  if vim.fn.search([[\V]] .. words, 'cW') == 0 then error('"' .. words .. '" is not in the text') end
end

--- The window that floats above the text.
local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local function hover(words)
  go_to(words)
  vim.lsp.buf.hover()
  wait_for('a hover', float)
  local window = float()
  local text = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
  vim.api.nvim_win_close(window, true)
  return text
end

local function clients()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()
end

local article = vim.api.nvim_get_current_buf()

local function close_lists()
  vim.cmd('cclose')
  vim.cmd('lclose')
  vim.api.nvim_set_current_buf(article)
end

step('attached', function()
  wait_for('the server', function() return #clients() == 1 and vim.lsp.buf_is_attached(article, clients()[1].id) end)
  return clients()[1].name
end)

step('hover on a name', function() return hover('El-Ouazzani suggested') end)
step('hover on a pronoun', function() return hover('He called') end)

step('definition', function()
  go_to('He called')
  local from = vim.fn.line('.')
  vim.lsp.buf.definition()
  wait_for('a jump', function() return vim.fn.line('.') ~= from end)
  return vim.fn.getline('.'):sub(vim.fn.col('.'))
end)

step('references', function()
  go_to('El-Ouazzani suggested')
  vim.fn.setqflist({})
  vim.lsp.buf.references()
  wait_for('references', function() return #vim.fn.getqflist() > 0 end)
  local found = {}
  for _, place in ipairs(vim.fn.getqflist()) do
    table.insert(found, vim.fn.getbufline(place.bufnr, place.lnum)[1]:sub(place.col))
  end
  close_lists()
  return found
end)

step('symbols', function()
  vim.lsp.buf.document_symbol()
  local function listed() return vim.list_extend(vim.fn.getloclist(0), vim.fn.getqflist()) end
  wait_for('symbols', function()
    return table.concat(vim.tbl_map(function(place) return place.text end, listed()), '\n'):find('Vikash Oree')
  end)
  local found = vim.tbl_map(function(place) return place.text end, listed())
  close_lists()
  return found
end)

step('diagnostics', function()
  vim.api.nvim_buf_set_lines(article, -1, -1, true, {'', 'An Iraqian envoy came too.'})
  wait_for('a diagnostic', function() return #vim.diagnostic.get(article) > 0 end)
  return vim.tbl_map(function(found)
    return {code = found.code, source = found.source, words = lines()[found.lnum + 1]:sub(found.col + 1, found.end_col)}
  end, vim.diagnostic.get(article))
end)

step('fix', function()
  go_to('Iraqian')
  vim.ui.select = function(actions, options, choose)
    for index, action in ipairs(actions) do
      if options.format_item(action):find('Change to') then return choose(action, index) end
    end
    choose(nil, nil)
  end
  vim.lsp.buf.code_action()
  wait_for('the fix', function() return table.concat(lines(), '\n'):find('An Iraqi envoy') end)
  wait_for('no diagnostics', function() return #vim.diagnostic.get(article) == 0 end)
  return lines()[#lines()]
end)

step('completion', function()
  vim.api.nvim_buf_set_lines(article, -1, -1, true, {'', 'Later Ore'})
  vim.api.nvim_win_set_cursor(0, {vim.fn.line('$'), 9})
  local params = vim.lsp.util.make_position_params(0, clients()[1].offset_encoding)
  local found
  wait_for('completions', function()
    local answers = vim.lsp.buf_request_sync(article, 'textDocument/completion', params, PATIENCE_MS) or {}
    for _, answer in pairs(answers) do found = answer.result end
    return found and found ~= vim.NIL
  end)
  vim.api.nvim_buf_set_lines(article, -3, -1, true, {})
  return vim.tbl_map(function(item) return item.label end, found.items)
end)

step('rename', function()
  go_to('El-Ouazzani suggested')
  vim.lsp.buf.rename('Hamid Idrissi')
  wait_for('new names', function() return not table.concat(lines(), '\n'):find('Ouazzani') end)
  return vim.tbl_filter(function(line) return line:find('Idrissi') end, lines())
end)

step('colours', function()
  if not vim.lsp.semantic_tokens then return 'none in this version' end
  go_to('Rokhaya')
  local row, column = vim.fn.line('.') - 1, vim.fn.col('.') - 1
  local token
  wait_for('tokens', function()
    token = (vim.lsp.semantic_tokens.get_at_pos(article, row, column) or {})[1]
    return token ~= nil
  end)
  local group = vim.fn.synIDtrans(vim.fn.hlID('@lsp.type.' .. token.type))
  return {type = token.type, first = token.modifiers.firstMention == true, group = vim.fn.synIDattr(group, 'name')}
end)

step('hints', function()
  if not vim.lsp.inlay_hint then return 'none in this version' end
  local function shown()
    return vim.tbl_map(function(hint)
      local label = hint.inlay_hint.label
      return type(label) == 'string' and label or table.concat(vim.tbl_map(function(part) return part.value end, label))
    end, vim.lsp.inlay_hint.get({bufnr = article}))
  end
  -- The name as it was changed: hints follow the text.
  wait_for('hints', function() return vim.tbl_contains(shown(), '(Idrissi)') end)
  return shown()
end)

seen.version = {value = tostring(vim.version().major) .. '.' .. vim.version().minor .. '.' .. vim.version().patch}
vim.fn.writefile({vim.fn.json_encode(seen)}, os.getenv('NUTGRAF_SEEN'))
vim.cmd('qall!')
